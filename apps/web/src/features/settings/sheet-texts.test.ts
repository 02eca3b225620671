import { describe, expect, it } from '@jest/globals'
import { settingsOf, textsOf } from './sheet-texts.js'

const KEPT = {
  approvalsDemanded: true, office: { address: 'Quay 3', phone: '+44 1632 960001' }, credits: [{ label: 'Director', text: 'Ola Aydin: a film' }], rules: ['No visitors'],
  walkie: [{ channel: '1', use: 'Production' }], safety: 'Look out.', confidentiality: 'Do not copy.', template: { sections: [], advanceDays: 2 as const },
  contacts: [{ role: 'UPM', name: 'Ana Lind', phone: '+44 1632 960001' }, { role: 'Agency', name: 'Kim', phone: '' }], scriptColour: 'Blue', scriptDate: '2027-01-12', locations: { pier: { parking: 'P2' } },
}

describe('settings of call sheets in a form', () => {
  it('come back as they were, with what the form does not show', () => {
    expect(settingsOf(textsOf(KEPT), KEPT)).toEqual(KEPT)
  })

  it('leave out what was emptied, and take lines as they are typed', () => {
    const texts = { ...textsOf({}), template: KEPT.template, credits: 'Director : Ola\n\nProducer', walkie: ' 2:Camera ' }
    expect(settingsOf(texts, KEPT)).toEqual({
      approvalsDemanded: false, template: KEPT.template, locations: KEPT.locations, credits: [{ label: 'Director', text: 'Ola' }, { label: 'Producer', text: '' }], walkie: [{ channel: '2', use: 'Camera' }],
    })
  })
})
