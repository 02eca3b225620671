import { useNavigate } from '@tanstack/react-router'
import { BellRing, History, Link2, MoreHorizontal, Send, Unlink } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { channelWords } from '../../lib/delivery-words.js'
import { IconButton } from '../../ui/icon-button.js'
import { Menu, MenuHeading, MenuItem, MenuRule } from '../../ui/menu.js'
import type { DeliveryRowFragment } from '../../lib/graphql.generated.js'
import { type DeliverySetting, maySendAgain } from './delivery-setting.js'
import type { PersonSent } from './people-of.js'
import { PersonalLinkDialog } from './personal-link-dialog.js'
import { RevokeLinksDialog } from './revoke-links-dialog.js'

const PreferenceDrawer = lazy(() => import('./preference-drawer.js').then((module) => ({ default: module.PreferenceDrawer })))

export interface DeliveryActionsProps {
  readonly person: PersonSent
  readonly setting: DeliverySetting
  readonly isCorrecting: boolean
  readonly onCorrect: (delivery: DeliveryRowFragment) => void
}

/** What can be done about one person. */
export function DeliveryActions({ person, setting, isCorrecting, onCorrect }: DeliveryActionsProps) {
  const [shown, setShown] = useState<'link' | 'revoke' | 'preference' | null>(null)
  const navigate = useNavigate()
  const close = () => setShown(null)
  const params = { productionId: setting.productionId, personId: person.personId }
  const again = person.deliveries.filter(({ state }) => maySendAgain(state, setting))
  return (
    <span className="max-sm:absolute max-sm:right-0">
      <Menu align="end" trigger={<IconButton label={`More for ${person.name}`} icon={<MoreHorizontal aria-hidden />} />}>
        <MenuHeading>{person.name}</MenuHeading>
        {again.map((delivery) => (
          <MenuItem key={delivery.deliveryId} icon={<Send aria-hidden />} disabled={isCorrecting} onSelect={() => onCorrect(delivery)}>
            Send again{again.length > 1 && `: ${channelWords[delivery.channel].toLowerCase()}`}…
          </MenuItem>
        ))}
        <MenuItem icon={<BellRing aria-hidden />} onSelect={() => setShown('preference')}>
          How they are told…
        </MenuItem>
        <MenuItem icon={<History aria-hidden />} onSelect={() => void navigate({ to: '/productions/$productionId/knew-what/$personId', params })}>
          What they knew, and when
        </MenuItem>
        {setting.maySend && (
          <>
            <MenuItem icon={<Link2 aria-hidden />} onSelect={() => setShown('link')}>
              Personal link to hand over…
            </MenuItem>
            <MenuRule />
            <MenuItem danger icon={<Unlink aria-hidden />} onSelect={() => setShown('revoke')}>
              End all their links…
            </MenuItem>
          </>
        )}
      </Menu>
      {shown === 'link' && <PersonalLinkDialog delivery={person} setting={setting} onClose={close} />}
      {shown === 'revoke' && <RevokeLinksDialog person={person} onClose={close} />}
      {shown === 'preference' && (
        <Suspense fallback={null}>
          <PreferenceDrawer personId={person.personId} setting={setting} onClose={close} />
        </Suspense>
      )}
    </span>
  )
}
