import { useQuery } from '@apollo/client/react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { CommandPaletteDocument } from '../../lib/graphql.generated.js'
import { CommandPalette } from './command-palette.js'
import type { PaletteItem } from './palette-item.js'
import { productionItems } from './production-items.js'

export interface PaletteDialogProps {
  /** Screens and commands, which the office knows. */
  readonly here: readonly PaletteItem[]
  /** The production that is open and may be looked into, or none. */
  readonly production: { readonly productionId: string; readonly draftId: string } | null
  readonly onClose: () => void
}

/** The palette with everything of the open production; what was read before is there without a network. */
export function PaletteDialog({ here, production, onClose }: PaletteDialogProps) {
  const { data } = useQuery(CommandPaletteDocument, {
    variables: { productionId: production?.productionId ?? '', draftId: production?.draftId ?? '' },
    skip: production === null,
    fetchPolicy: 'cache-and-network',
  })
  const ways = useWays(production?.productionId ?? '')
  const items = useMemo(() => [...here, ...(data ? productionItems(data, ways) : [])], [here, data, ways])
  return <CommandPalette items={items} onClose={onClose} />
}

function useWays(productionId: string) {
  const navigate = useNavigate()
  return useMemo(() => {
    const params = { productionId }
    return {
      toScene: (scene: string) => void navigate({ to: '/productions/$productionId/breakdown', params, search: { scene } }),
      toDay: (day: string) => void navigate({ to: '/productions/$productionId/schedule', params, search: { day } }),
      toPerson: (person: string) => void navigate({ to: '/productions/$productionId/people', params, search: { person } }),
      toLocations: () => void navigate({ to: '/productions/$productionId/locations', params }),
    }
  }, [navigate, productionId])
}
