import type { Edit } from '@callboard/schedule'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { keptEdits } from './kept-edits.js'

const edit: Edit = { kind: 'removeDay', dayId: '00000000-0000-8000-8000-000000000001' }

describe('edits that wait on this device', () => {
  beforeEach(() => localStorage.clear())

  it('are there again in another tab, once', () => {
    place('tab 1').write([{ clientEditId: 'e1', edit, base: 7 }])
    expect(place('tab 2').read()).toEqual([{ clientEditId: 'e1', edit, base: 7 }])
    expect(place('tab 3').read()).toEqual([])
  })

  it('are not for another member', () => {
    place('tab 1').write([{ clientEditId: 'e1', edit, base: 7 }])
    expect(keptEdits({ storage: localStorage, draftId: 'd', memberId: 'bo', tabId: 'tab 2' }).read()).toEqual([])
  })

  it('are known not to be kept where there is no room', () => {
    const full = { ...localStorage, length: 0, key: () => null, removeItem: () => undefined, setItem: () => { throw new Error('full') } } as unknown as Storage
    const kept = keptEdits({ storage: full, draftId: 'd', memberId: 'ana', tabId: 'tab 1' })
    expect([kept.write([{ clientEditId: 'e1', edit, base: 7 }]), kept.write([])]).toEqual([false, true])
  })

  it('are left out when they cannot be read as edits', () => {
    localStorage.setItem('callboard.waiting.d.ana.tab 0', 'not JSON')
    localStorage.setItem('callboard.waiting.d.ana.tab 1', JSON.stringify([{ clientEditId: 'e1', edit: { kind: 'dance' } }, null]))
    expect(place('tab 2').read()).toEqual([])
  })
})

function place(tabId: string) {
  return keptEdits({ storage: localStorage, draftId: 'd', memberId: 'ana', tabId })
}
