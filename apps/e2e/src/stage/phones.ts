import { randomUUID } from 'node:crypto'

/** What a phone is asked, as its snapshot says. */
export interface Reading {
  readonly answerTo: number | null
  readonly answer: { readonly kind: string; readonly revisionNumber: number } | null
  readonly sheetAnswers: readonly { readonly dayId: string; readonly issue: number }[]
  readonly snapshot: { readonly days: readonly { readonly dayId: string; readonly sheet?: { readonly issue: number; readonly asks: number } }[] }
}

/** Somebody's phone, without a screen: it opens the link of a mail and answers as the page does. */
export interface Phone {
  read(): Promise<Reading>
  /** Confirms the revision, and each issued sheet that is shown with it. */
  confirm(): Promise<void>
  /** Tells the office what stands in the way of what the newest revision asks. */
  tell(kind: 'late' | 'callMe', message: string): Promise<void>
}

/** Opens the personal link of a mail. */
export async function openPhone(url: string, link: string): Promise<Phone> {
  const origin = new URL(url).origin
  const post = async (path: string, cookie: string, body: object): Promise<Response> => {
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers: { cookie, origin, 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const entered = await post('/api/reader/enter', '', { token: link.slice(link.indexOf('#') + 1) })
  const cookie = entered.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  const read = async (): Promise<Reading> => {
    const answer = await fetch(`${url}/api/reader/snapshot`, { headers: { cookie } })
    if (!answer.ok) throw new Error(`The phone reads nothing: ${answer.status}`)
    return (await answer.json()) as Reading
  }
  const answer = (said: object) => post('/api/reader/answer', cookie, { message: '', clientAnswerId: randomUUID(), ...said })
  return {
    read,
    async confirm() {
      const { answerTo, snapshot } = await read()
      const sheets = snapshot.days.flatMap(({ dayId, sheet }) => (sheet ? [{ dayId, issue: sheet.issue }] : []))
      for (const sheet of [null, ...sheets]) await answer({ revisionNumber: answerTo, kind: 'confirmed', sheet })
    },
    async tell(kind, message) {
      await answer({ revisionNumber: (await read()).answerTo, kind, message })
    },
  }
}
