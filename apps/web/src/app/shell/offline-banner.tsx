import { WifiOff } from 'lucide-react'
import { useOnline } from '../../lib/use-online.js'

/** Says that the network is gone and what that means. */
export function OfflineBanner() {
  const online = useOnline()
  return (
    <div role="status">
      {!online && (
        <p className="flex items-center gap-2 bg-warn-wash px-4 py-2 text-warn lg:px-10">
          <WifiOff aria-hidden className="size-4 shrink-0" />
          Offline. You see what was loaded last; changes wait until the network is back.
        </p>
      )}
    </div>
  )
}
