import { useNavigate } from '@tanstack/react-router'
import { History, Link2, MoreHorizontal, Send, Unlink } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../ui/icon-button.js'
import { Menu, MenuHeading, MenuItem, MenuRule } from '../../ui/menu.js'
import type { DeliveryRowFragment } from '../../lib/graphql.generated.js'
import { type DeliverySetting, maySendAgain } from './delivery-setting.js'
import { PersonalLinkDialog } from './personal-link-dialog.js'
import { RevokeLinksDialog } from './revoke-links-dialog.js'

export interface DeliveryActionsProps {
  readonly delivery: DeliveryRowFragment
  readonly setting: DeliverySetting
  readonly isCorrecting: boolean
  readonly onCorrect: () => void
}

/** What can be done about one delivery. */
export function DeliveryActions({ delivery, setting, isCorrecting, onCorrect }: DeliveryActionsProps) {
  const [shown, setShown] = useState<'link' | 'revoke' | null>(null)
  const navigate = useNavigate()
  const close = () => setShown(null)
  return (
    <span className="max-sm:absolute max-sm:right-0">
      <Menu align="end" trigger={<IconButton label={`More for ${delivery.name}`} icon={<MoreHorizontal aria-hidden />} />}>
        <MenuHeading>{delivery.name}</MenuHeading>
        {maySendAgain(delivery.state, setting) && (
          <MenuItem icon={<Send aria-hidden />} disabled={isCorrecting} onSelect={onCorrect}>
            Send again…
          </MenuItem>
        )}
        <MenuItem icon={<Link2 aria-hidden />} onSelect={() => setShown('link')}>
          Personal link to hand over…
        </MenuItem>
        <MenuItem icon={<History aria-hidden />} onSelect={() => void navigate({ to: '/productions/$productionId/knew-what/$personId', params: { productionId: setting.productionId, personId: delivery.personId } })}>
          What they knew, and when
        </MenuItem>
        <MenuRule />
        <MenuItem danger icon={<Unlink aria-hidden />} onSelect={() => setShown('revoke')}>
          End all their links…
        </MenuItem>
      </Menu>
      {shown === 'link' && <PersonalLinkDialog delivery={delivery} setting={setting} onClose={close} />}
      {shown === 'revoke' && <RevokeLinksDialog person={delivery} onClose={close} />}
    </span>
  )
}
