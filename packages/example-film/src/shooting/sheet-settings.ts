import { fictionalPhone } from '../people/person.js'

/** What stands on every call sheet of the example film, typed once by its office. */
export const sheetSettings = {
  office: { address: 'Old Sail Loft, 3 Ropewalk, Penmarrow PM1 2RW', phone: '+44 1632 960100' },
  credits: [
    { label: 'Director', text: 'Yasmin Haddad' },
    { label: 'Writer', text: 'Eleri Tregenza' },
    { label: 'Producer', text: 'Marguerite Osei' },
    { label: 'Line producer', text: 'Håkon Bjørnstad' },
  ],
  contacts: [
    { role: 'Line producer', name: 'Håkon Bjørnstad', phone: fictionalPhone(202) },
    { role: 'Coordinator', name: 'Inês Carvalho', phone: fictionalPhone(203) },
    { role: '1st AD', name: 'Ruben Achterberg', phone: fictionalPhone(207) },
    { role: '2nd AD', name: 'Priya Raman', phone: fictionalPhone(208) },
    { role: 'Locations', name: 'Caspian Rowe', phone: fictionalPhone(238) },
  ],
  rules: ['Closed set: no visitors without the line producer’s word', 'No photographs, nothing on social media', 'No forced call without the line producer’s word'],
  walkie: [
    { channel: '1', use: 'Production' }, { channel: '2', use: 'Open' }, { channel: '3', use: 'Transport and boats' }, { channel: '4', use: 'Camera' },
    { channel: '5', use: 'Electric and grip' }, { channel: '6', use: 'Art and props' }, { channel: '7', use: 'Locations and safety' },
  ],
  approvals: [{ label: 'UPM', text: 'Håkon Bjørnstad' }, { label: '1st AD', text: 'Ruben Achterberg' }, { label: '2nd AD', text: 'Priya Raman' }],
  scriptColour: 'White',
  safety: 'Anybody may stop the work: say it on channel 1. Lifejackets within two metres of the edge.',
  confidentiality: 'Confidential. For those named on it.',
}
