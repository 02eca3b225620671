import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { REVISION_TINTS } from '@callboard/notice'
import { announce } from '../../ui/announce.js'
import { IconButton } from '../../ui/icon-button.js'
import { RevisionChip } from '../../ui/revision-band.js'
import { Section } from '../../ui/section.js'
import { Select } from '../../ui/select.js'
import { listOf } from './settings-fields.js'
import type { SettingsPartProps } from './production-facts.js'

/** The order of the papers; after the last, the colours come round again as "Second Blue". */
export function RevisionCycle({ form: { watch, setValue, formState } }: SettingsPartProps) {
  const cycle = listOf(watch('revisionCycle'))
  const choose = (next: readonly string[]) => setValue('revisionCycle', next.join(', '), { shouldDirty: true, shouldValidate: true })
  const move = (index: number, by: number) => {
    const next = cycle.toSpliced(index, 1).toSpliced(index + by, 0, cycle[index] ?? '')
    choose(next)
    announce(`${cycle[index]} is number ${index + by + 1} of ${cycle.length}`)
  }
  const unused = REVISION_TINTS.filter(({ name }) => !cycle.includes(name))
  return (
    <Section title="Revision colours" className="mb-4">
      <p className="mb-2 text-muted">The first is the first issue; after the last they come round again, as “Second {cycle[1] ?? 'Blue'}”.</p>
      <ol aria-label="Revision colours" className="border-t border-line">
        {cycle.map((name, index) => (
          <li key={name} className="flex items-center gap-3 border-b border-line py-1">
            <span className="w-5 text-right text-muted tabular-nums">{index + 1}</span>
            <span className="grow">
              <RevisionChip colour={name} />
            </span>
            <IconButton label={`Earlier: ${name}`} icon={<ArrowUp aria-hidden />} disabled={index === 0} onClick={() => move(index, -1)} />
            <IconButton label={`Later: ${name}`} icon={<ArrowDown aria-hidden />} disabled={index === cycle.length - 1} onClick={() => move(index, 1)} />
            <IconButton label={`Leave out ${name}`} icon={<X aria-hidden />} disabled={cycle.length === 1} onClick={() => choose(cycle.filter((one) => one !== name))} />
          </li>
        ))}
      </ol>
      {formState.errors.revisionCycle && <p className="mt-1 text-bad">{formState.errors.revisionCycle.message}</p>}
      {unused.length > 0 && (
        <div className="mt-3 max-w-52">
          <Select
            aria-label="Add a colour"
            placeholder="Add a colour…"
            options={unused.map(({ name }) => ({ value: name, label: name }))}
            value=""
            onChange={(event) => event.target.value && choose([...cycle, event.target.value])}
          />
        </div>
      )}
    </Section>
  )
}
