import { useQuery } from '@apollo/client/react'
import { CalendarPlus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { MaySubscribeDocument } from '../../../lib/graphql.generated.js'
import { Button } from '../../../ui/button.js'

const SubscribeDialog = lazy(() => import('./subscribe-dialog.js').then((module) => ({ default: module.SubscribeDialog })))

/** The way to calendars other programs show; only for those who may see who has one. */
export function SubscribeButton({ productionId }: { readonly productionId: string }) {
  const { data } = useQuery(MaySubscribeDocument, { variables: { productionId } })
  const [open, setOpen] = useState(false)
  const can = data?.production?.viewerCan ?? []
  if (!can.includes('see deliveries')) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <CalendarPlus aria-hidden /> Subscribe…
      </Button>
      {open && (
        <Suspense>
          <SubscribeDialog productionId={productionId} maySend={can.includes('send deliveries')} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
