import { type ReactNode, useState } from 'react'
import { type Channel, type OwnTelling, saveTelling } from '../../store/own-telling.js'
import type { TellingWords } from '../../words/telling-words.js'
import { Act } from '../act.js'

export interface TellingProps {
  readonly reader: string
  readonly told: OwnTelling
  readonly words: TellingWords
  readonly onTold: (told: OwnTelling) => void
}

interface FormProps extends TellingProps {
  readonly onSaid: (said: string) => void
}

const CHOSEN_HERE = ['email', 'sms', 'push'] as const

/** The ways, the quiet hours and the consent; kept on pressing, as typed until then. */
export function TellingForm({ reader, told, words, onTold, onSaid }: FormProps) {
  const [channels, setChannels] = useState(told.channels)
  const [quietFrom, setFrom] = useState(told.quietFrom ?? '')
  const [quietTo, setTo] = useState(told.quietTo ?? '')
  const [smsAgreed, setAgreed] = useState(told.smsAgreed)
  const choose = (channel: Channel, wanted: boolean) => setChannels(wanted ? [...channels, channel] : channels.filter((one) => one !== channel))
  const agree = (agreed: boolean) => {
    setAgreed(agreed)
    if (!agreed) choose('sms', false)
  }
  const save = async () => {
    if (channels.length === 0) return onSaid(words.none)
    if ((quietFrom === '') !== (quietTo === '') || (quietFrom !== '' && quietFrom === quietTo)) return onSaid(words.half)
    const quiet = quietFrom === '' ? { quietFrom: null, quietTo: null, zone: told.zone } : { quietFrom, quietTo, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
    const saved = await saveTelling(reader, { version: told.version, channels, language: told.language, smsAgreed, ...quiet })
    onSaid({ kept: words.kept, changed: words.changed, 'not kept': words.notKept }[saved.kind])
    if (saved.kind !== 'not kept') onTold(saved.telling)
  }
  const first = channels.filter((channel) => channel !== 'inApp')
  return (
    <form className="mt-4 space-y-3" onSubmit={(event) => (event.preventDefault(), void save())}>
      <Choices legend={words.how}>
        {CHOSEN_HERE.map((channel) => (
          <Tick key={channel} checked={channels.includes(channel)} disabled={channel === 'sms' && !smsAgreed} onChange={(wanted) => choose(channel, wanted)}>{words[channel]}</Tick>
        ))}
      </Choices>
      {told.hasNumber ? <Tick checked={smsAgreed} onChange={agree}>{words.agree}</Tick> : <p className="text-base text-muted">{words.noNumber}</p>}
      {first.length > 1 && (
        <Choices legend={words.first}>
          {first.map((channel, index) => (
            <Act key={channel} aria-pressed={index === 0} kind={index === 0 ? 'secondary' : 'quiet'} onClick={() => setChannels([channel, ...channels.filter((one) => one !== channel)])}>{words[channel as (typeof CHOSEN_HERE)[number]]}</Act>
          ))}
        </Choices>
      )}
      <Choices legend={words.quiet}>
        <Hour label={words.from} value={quietFrom} onChange={setFrom} />
        <Hour label={words.to} value={quietTo} onChange={setTo} />
        <Act kind="quiet" onClick={() => (setFrom(''), setTo(''))}>{words.noQuiet}</Act>
      </Choices>
      <p className="text-base text-muted">{words.quietWhy}</p>
      <Act type="submit" kind="secondary">{words.save}</Act>
    </form>
  )
}

function Choices({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend className="text-base text-muted">{legend}</legend>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{children}</div>
    </fieldset>
  )
}

interface TickProps {
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
}

function Tick({ checked, disabled, onChange, children }: TickProps) {
  return (
    <label className="flex min-h-control items-center gap-2.5">
      <input type="checkbox" className="size-5 shrink-0 accent-current" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} /> <span>{children}</span>
    </label>
  )
}

function Hour({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <label className="flex items-center gap-2">
      {label} <input type="time" className="h-control rounded-medium border border-edge bg-paper px-3 text-ink" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}
