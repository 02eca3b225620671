import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../../test/builders.js'
import { linkOf, makePublishedShoot, openPhone } from '../../../../test/published-shoot.js'
import { deskOf, issueSheet, standSheet } from '../../../../test/sheets.js'

const PDF = Buffer.from('%PDF-1.7 a map')

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

async function shootWithDay() {
  const shoot = await makePublishedShoot(api, coordinator)
  return { ...shoot, day: { productionId: shoot.productionId, dayId: shoot.days[0] } }
}

function send(by: TestMember, { productionId, dayId }: { productionId: string; dayId: string }, bytes: Buffer = PDF, name = 'Pier map.pdf') {
  const query = new URLSearchParams({ dayId, kind: 'map', name })
  return by.browser.fetch(`/api/productions/${productionId}/sheet-attachments?${query}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: new Uint8Array(bytes) })
}

const kept = (productionId: string) => sql(api, 'select file_name from sheet_attachment where production_id = $1', [productionId])

describe('what goes out with a sheet', () => {
  it('is listed on it, makes it another sheet, and is kept by whoever the sheet calls', async () => {
    const { day, ana } = await shootWithDay()
    await standSheet(coordinator, 'markSheetReady', day)
    const answer = await send(coordinator, day)
    const { sheetAttachmentId } = (await answer.json()) as { sheetAttachmentId: string }
    expect(await deskOf(coordinator, day)).toMatchObject({ state: 'draft', attachments: [{ fileName: 'Pier map.pdf', kind: 'map', size: PDF.length }], view: { safety: { attachments: ['Pier map.pdf'] } } })
    const phone = openPhone(api)
    await phone.enter(await linkOf(coordinator, ana))
    expect((await phone.get(`/api/reader/attachments/${sheetAttachmentId}`)).status).toBe(404)
    await issueSheet(coordinator, day)
    for (const file of [await phone.get(`/api/reader/attachments/${sheetAttachmentId}`), await coordinator.browser.fetch(`/api/sheet-attachments/${sheetAttachmentId}`)]) {
      expect([file.status, file.headers.get('content-type'), file.headers.get('content-disposition'), file.headers.get('x-content-type-options')]).toEqual([
        200, 'application/pdf', `attachment; filename="Pier map.pdf"; filename*=UTF-8''Pier%20map.pdf`, 'nosniff',
      ])
      expect(Buffer.from(await file.arrayBuffer())).toEqual(PDF)
    }
  })

  it.each([
    ['what only says it is a picture', Buffer.from('<svg onload="alert(1)"/>'), 422],
    ['a page', Buffer.from('<html>'), 422],
    ['what is larger than 10 MB', Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]), 413],
  ])('is not %s', async (_what, bytes, status) => {
    const { day, productionId } = await shootWithDay()
    expect((await send(coordinator, day, bytes, 'a.png')).status).toBe(status)
    expect(await kept(productionId)).toEqual([])
  })

  it('keeps no path of a name', async () => {
    const { day, productionId } = await shootWithDay()
    await send(coordinator, day, PDF, '../../etc/passwd\r\nx: y')
    expect((await kept(productionId))[0]!['file_name']).not.toMatch(/[\\/\r]/)
  })

  it('is not for others', async () => {
    const { day, productionId } = await shootWithDay()
    const { sheetAttachmentId } = (await (await send(coordinator, day)).json()) as { sheetAttachmentId: string }
    const crew = await makeMember(api, { role: 'crew', organizationId: coordinator.organizationId, productionIds: [productionId] })
    const stranger = await makeMember(api, { role: 'owner' })
    for (const other of [crew, stranger]) {
      expect((await send(other, day)).status).toBe(404)
      expect((await other.browser.fetch(`/api/sheet-attachments/${sheetAttachmentId}`)).status).toBe(404)
    }
    expect(await kept(productionId)).toHaveLength(1)
  })
})
