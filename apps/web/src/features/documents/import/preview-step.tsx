import type { ImportPreview } from '@callboard/schedule'
import { formatDayYear, type LocalDate } from '@callboard/time'
import { useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import { Button } from '../../../ui/button.js'
import { Field } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'
import { TextInput } from '../../../ui/text-input.js'
import { WarningNotice } from '../../../ui/warning-notice.js'
import { PreviewLists } from './preview-lists.js'

/** A unit a schedule can be brought in for. */
export interface ImportUnit {
  readonly unitId: string
  readonly name: string
}

interface PreviewStepProps {
  readonly preview: ImportPreview
  readonly board: number
  /** The units it can become a draft of; a choice when there is more than one. */
  readonly units: readonly ImportUnit[]
  readonly unitId: string | null
  readonly again: boolean
  readonly busy: boolean
  readonly onBoard: (board: number) => void
  readonly onUnit: (unitId: string) => void
  readonly onAccept: (name: string) => void
  readonly onBack: () => void
}

/** What was read and what it would make, before anything is made. */
export function PreviewStep({ preview, board, units, unitId, again, busy, onBoard, onUnit, onAccept, onBack }: PreviewStepProps) {
  const chosen = preview.boards[board]
  const [name, setName] = useState<string>()
  const { scenes, elements } = preview
  const usualName = usualNameOf(preview, chosen?.name)
  return (
    <div className="flex min-w-0 flex-col gap-5 *:min-w-0">
      {again && (
        <WarningNotice title="The production changed since this was looked at.">
          <p>It was compared again: look once more, then make it a draft.</p>
        </WarningNotice>
      )}
      <div>
        <h3 className="text-reading font-semibold break-words">{preview.name || chosen?.name || 'A schedule'}</h3>
        <p className="text-muted">{[preview.project, isProgram(preview) && `from ${preview.source}`, issueWords('Schedule', preview.schedule), issueWords('Script', preview.script)].filter(Boolean).join(' · ')}</p>
      </div>
      {preview.boards.length > 1 && (
        <Field label="Board of the file" className="max-w-sm">
          <Select options={preview.boards.map((each, index) => ({ value: String(index), label: each.name }))} value={String(board)} onChange={(event) => onBoard(Number(event.target.value))} />
        </Field>
      )}
      {units.length > 1 && (
        <Field label="For the unit" hint="Scenes on another unit’s board stay there." className="max-w-sm">
          <Select options={units.map((unit) => ({ value: unit.unitId, label: unit.name }))} value={unitId ?? units[0]?.unitId} onChange={(event) => onUnit(event.target.value)} />
        </Field>
      )}
      <p className="tabular-nums">
        {chosen ? boardWords(chosen) : 'The file has no board: every scene waits in the boneyard.'} {countOf(scenes.matched, 'scene')} and {countOf(elements.matched, 'element')} known by number
        and name; what is known of them stays as it is. {preview.needs > 0 && `${countOf(preview.needs, 'thing')} more that scenes need.`}
      </p>
      <PreviewLists preview={preview} />
      <Field label="Name of the new draft" className="max-w-sm">
        <TextInput value={name ?? usualName} maxLength={100} onChange={(event) => setName(event.target.value)} />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" busy={busy} onClick={() => onAccept(name ?? usualName)}>
          Make it a new draft
        </Button>
        <Button onClick={onBack}>Choose another file</Button>
      </div>
    </div>
  )
}

/** A draft of the same name may be here already: it says where it comes from. */
function usualNameOf(preview: ImportPreview, board: string | undefined): string {
  return [board ?? preview.name, isProgram(preview) && `from ${preview.source}`].filter(Boolean).join(' ').slice(0, 100)
}

/** "Script Pink, Sat 6 Mar 2027"; nothing where the file does not say. */
function issueWords(what: string, { colour, date }: ImportPreview['script']): string {
  const said = [colour, date && formatDayYear(date as LocalDate)].filter(Boolean).join(', ')
  return said && `${what} ${said}`
}

function isProgram({ source }: ImportPreview): boolean {
  return source !== '' && source !== 'a table'
}

function boardWords({ days, strips, from, to }: ImportPreview['boards'][number]): string {
  const dates = from && to ? `, ${formatDayYear(from as LocalDate)} to ${formatDayYear(to as LocalDate)}` : ''
  return `${countOf(days, 'shoot day')} with ${countOf(strips, 'strip')}${dates}.`
}
