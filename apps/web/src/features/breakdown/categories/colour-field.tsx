import { SaveCategoryColourDocument } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { Button } from '../../../ui/button.js'
import { Field } from '../../../ui/field.js'
import { toast } from '../../../ui/toast.js'
import { useApolloClient } from '@apollo/client/react'
import { useBreakdown } from '../use-breakdown.js'

/** The production's own colour for a category; the usual one comes back with its button. */
export function ColourField({ category }: { readonly category: string }) {
  const { productionId, colourOf } = useBreakdown()
  const { cache } = useApolloClient()
  const { act, busy } = useAct(SaveCategoryColourDocument)
  const save = async (colour: string | null) => {
    const saved = (await act({ input: { productionId, category, colour } }))?.saveCategoryColour
    if (!saved) return
    cache.modify({ id: `Breakdown:${productionId}`, fields: { categoryColours: () => saved.categoryColours } })
    toast(colour === null ? `${category} has its usual colour` : `${category} has a colour of its own`)
  }
  return (
    <div className="flex items-end gap-2">
      <Field label="Colour">
        <ColourInput value={colourOf.get(category) ?? '#757575'} onPick={(colour) => void save(colour)} />
      </Field>
      <Button kind="quiet" busy={busy} onClick={() => void save(null)}>
        Usual colour
      </Button>
    </div>
  )
}

function ColourInput({ value, onPick }: { readonly value: string; readonly onPick: (colour: string) => void }) {
  return <input type="color" aria-label="Colour" defaultValue={value} key={value} onBlur={({ target }) => target.value.toLowerCase() !== value.toLowerCase() && onPick(target.value)} className="h-control w-14 rounded-medium border border-edge bg-sheet p-1" />
}
