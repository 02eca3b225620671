import { CastCharacterDocument, CharactersPanelDocument, type CharactersPanelQuery } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Select } from '../../../ui/select.js'
import { toast } from '../../../ui/toast.js'

export interface CharacterPickerProps {
  readonly character: CharactersPanelQuery['characters'][number]
  readonly cast: CharactersPanelQuery['people']
  readonly productionId: string
}

/** Says who plays a character; takes effect at once and can be undone. */
export function CharacterPicker({ character: { name, personId }, cast, productionId }: CharacterPickerProps) {
  const { act, busy, failure } = useAct(CastCharacterDocument, { refetch: [CharactersPanelDocument] })
  const nameOf = (id: string | null) => cast.find((person) => person.personId === id)?.name ?? 'nobody'
  const pick = async (next: string | null, before: string | null) => {
    const done = await act({ input: { productionId, name, personId: next } })
    if (done) toast(`${name} is played by ${nameOf(next)}`, { undo: () => void pick(before, next) })
  }
  return (
    <>
      <Select
        aria-label={`Who plays ${name}`}
        aria-busy={busy || undefined}
        options={cast.map((person) => ({ value: person.personId, label: person.castNumber ? `${person.castNumber}  ${person.name}` : person.name }))}
        placeholder="Not cast"
        value={personId ?? ''}
        onChange={(event) => void pick(event.target.value || null, personId)}
      />
      {failure && <ErrorNotice {...failure} />}
    </>
  )
}
