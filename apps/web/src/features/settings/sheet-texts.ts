import type { SheetTemplate } from '@callboard/call-sheet'

/** The settings of call sheets as a form holds them: what repeats is one a line. */
export interface SheetTexts {
  readonly approvalsDemanded: boolean
  readonly officeAddress: string
  readonly officePhone: string
  readonly credits: string
  readonly rules: string
  readonly walkie: string
  readonly safety: string
  readonly confidentiality: string
  readonly contacts: string
  readonly scriptColour: string
  readonly scriptDate: string
  /** null: that of what the production makes. */
  readonly template: SheetTemplate | null
}

type Settings = Readonly<Record<string, unknown>>

interface Kept {
  readonly approvalsDemanded?: boolean
  readonly office?: { readonly address: string; readonly phone: string } | null
  readonly credits?: readonly { readonly label: string; readonly text: string }[]
  readonly rules?: readonly string[]
  readonly walkie?: readonly { readonly channel: string; readonly use: string }[]
  readonly safety?: string
  readonly confidentiality?: string | null
  readonly contacts?: readonly { readonly role: string; readonly name: string; readonly phone: string }[]
  readonly scriptColour?: string | null
  readonly scriptDate?: string | null
  readonly template?: SheetTemplate
}

/** What is kept, as text. */
export function textsOf(settings: Settings): SheetTexts {
  const { approvalsDemanded, office, credits, rules, walkie, safety, confidentiality, ...more } = settings as Kept
  return {
    approvalsDemanded: approvalsDemanded ?? false,
    officeAddress: office?.address ?? '',
    officePhone: office?.phone ?? '',
    credits: (credits ?? []).map(({ label, text }) => `${label}: ${text}`).join('\n'),
    rules: (rules ?? []).join('\n'),
    walkie: (walkie ?? []).map(({ channel, use }) => `${channel}: ${use}`).join('\n'),
    safety: safety ?? '',
    confidentiality: confidentiality ?? '',
    contacts: (more.contacts ?? []).map(({ role, name, phone }) => `${role}: ${name}, ${phone}`.replace(/, $/, '')).join('\n'),
    scriptColour: more.scriptColour ?? '',
    scriptDate: more.scriptDate ?? '',
    template: more.template ?? null,
  }
}

/** What the form shows, and so decides. */
const SHOWN = new Set(['office', 'credits', 'rules', 'walkie', 'safety', 'confidentiality', 'contacts', 'scriptColour', 'scriptDate', 'template'])

/** Texts as they are kept, beside what this form does not show. */
export function settingsOf(texts: SheetTexts, before: Settings): Record<string, unknown> {
  const others = Object.fromEntries(Object.entries(before).filter(([field]) => !SHOWN.has(field)))
  const rows = linesOf(texts.credits).map((line) => pairOf(line))
  const channels = linesOf(texts.walkie).map((line) => pairOf(line))
  return {
    ...others,
    approvalsDemanded: texts.approvalsDemanded,
    ...(texts.officeAddress.trim() + texts.officePhone.trim() !== '' && { office: { address: texts.officeAddress.trim(), phone: texts.officePhone.trim() } }),
    ...(rows.length > 0 && { credits: rows.map(([label, text]) => ({ label, text })) }),
    ...(linesOf(texts.rules).length > 0 && { rules: linesOf(texts.rules) }),
    ...(channels.length > 0 && { walkie: channels.map(([channel, use]) => ({ channel, use })) }),
    ...(texts.safety.trim() !== '' && { safety: texts.safety.trim() }),
    ...(texts.confidentiality.trim() !== '' && { confidentiality: texts.confidentiality.trim() }),
    ...contactsOf(texts.contacts),
    ...(texts.scriptColour.trim() !== '' && { scriptColour: texts.scriptColour.trim() }),
    ...(texts.scriptDate !== '' && { scriptDate: texts.scriptDate }),
    ...(texts.template && { template: texts.template }),
  }
}

/** "UPM: Ana Lind, +44 1632 960001" */
function contactsOf(text: string): { contacts?: { role: string; name: string; phone: string }[] } {
  const contacts = linesOf(text).map((line) => {
    const [role, rest] = pairOf(line)
    const comma = rest.lastIndexOf(',')
    return { role, name: (comma < 0 ? rest : rest.slice(0, comma)).trim(), phone: comma < 0 ? '' : rest.slice(comma + 1).trim() }
  })
  return contacts.length > 0 ? { contacts } : {}
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}

/** "Director: Ola Aydin" in two; without a colon all of it is the first. */
function pairOf(line: string): readonly [string, string] {
  const at = line.indexOf(':')
  return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}
