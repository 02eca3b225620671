import { randomUUID } from 'node:crypto'

/** What a phone is asked, as its snapshot says. */
interface Reading {
  readonly answerTo: number | null
  readonly answer: { readonly kind: string; readonly revisionNumber: number } | null
}

/** Somebody's phone, without a screen: it opens the link of a mail and answers as the page does. */
export interface Phone {
  read(): Promise<Reading>
  confirm(): Promise<void>
}

/** Opens the personal link of a mail. */
export async function openPhone(url: string, link: string): Promise<Phone> {
  const origin = new URL(url).origin
  const entered = await fetch(`${url}/api/reader/enter`, {
    method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: JSON.stringify({ token: link.slice(link.indexOf('#') + 1) }),
  })
  if (!entered.ok) throw new Error(`The link does not open: ${entered.status} ${await entered.text()}`)
  const cookie = entered.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  const read = async (): Promise<Reading> => {
    const answer = await fetch(`${url}/api/reader/snapshot`, { headers: { cookie } })
    if (!answer.ok) throw new Error(`The phone reads nothing: ${answer.status}`)
    return (await answer.json()) as Reading
  }
  return {
    read,
    async confirm() {
      const { answerTo } = await read()
      const answer = await fetch(`${url}/api/reader/answer`, {
        method: 'POST', headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify({ revisionNumber: answerTo, kind: 'confirmed', message: '', clientAnswerId: randomUUID() }),
      })
      if (!answer.ok) throw new Error(`The answer is refused: ${answer.status} ${await answer.text()}`)
    },
  }
}
