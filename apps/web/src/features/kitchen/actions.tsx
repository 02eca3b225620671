import { MoreHorizontal, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Avatar } from '../../ui/avatar.js'
import { Button } from '../../ui/button.js'
import { ConfirmButton } from '../../ui/confirm-button.js'
import { Dialog } from '../../ui/dialog.js'
import { Drawer } from '../../ui/drawer.js'
import { IconButton } from '../../ui/icon-button.js'
import { Kbd } from '../../ui/kbd.js'
import { TextLink } from '../../ui/link.js'
import { Menu, MenuHeading, MenuItem, MenuRule } from '../../ui/menu.js'
import { Popover } from '../../ui/popover.js'
import { Section } from '../../ui/section.js'
import { toast } from '../../ui/toast.js'

export function Actions() {
  return (
    <Section title="Actions">
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary">Issue PINK to 84 people</Button>
        <Button>
          <Plus aria-hidden /> Add scene
        </Button>
        <Button kind="quiet">Cancel</Button>
        <Button busy>Saving</Button>
        <Button disabled>Publish</Button>
        <ConfirmButton
          question="Delete the second unit's draft?"
          consequence="14 strips go back to the boneyard. This cannot be undone."
          confirm="Delete draft, keep 14 strips"
          onConfirm={() => toast('Draft deleted')}
        >
          Delete draft
        </ConfirmButton>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <IconButton label="Edit" icon={<Pencil aria-hidden />} />
        <RowMenu />
        <Popover title="Why this warning?" trigger={<Button kind="quiet">Why?</Button>}>
          <p>Ana wraps at 22:30 on Day 8 and is called at 07:00 on Day 9: 8 h 30 of rest, 11 h are due.</p>
        </Popover>
        <Sheets />
        <Button onClick={() => toast('Scene 42 moved to Day 9', { undo: () => toast('Scene 42 is back on Day 7') })}>Move strip</Button>
        <TextLink to="/kitchen">An ink link</TextLink>
        <Kbd>Shift D</Kbd>
        <Avatar name="Ana Prado" alone />
      </div>
      <Button kind="primary" size="large" className="mt-4 w-full max-w-sm">
        Confirm 06:30
      </Button>
    </Section>
  )
}

function RowMenu() {
  return (
    <Menu trigger={<IconButton label="More for scene 42" icon={<MoreHorizontal aria-hidden />} />}>
      <MenuHeading>Scene 42</MenuHeading>
      <MenuItem shortcut={<Kbd>M</Kbd>}>Move to…</MenuItem>
      <MenuItem disabled>Split</MenuItem>
      <MenuRule />
      <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={() => toast('Scene 42 is in the boneyard')}>
        To the boneyard
      </MenuItem>
    </Menu>
  )
}

function Sheets() {
  const [shown, setShown] = useState<'dialog' | 'drawer' | null>(null)
  const close = () => setShown(null)
  return (
    <>
      <Button onClick={() => setShown('dialog')}>Dialog</Button>
      <Button onClick={() => setShown('drawer')}>Drawer</Button>
      <Dialog
        open={shown === 'dialog'}
        onClose={close}
        title="Issue PINK to 84 people?"
        description="61 by mail, 23 have only a phone number and go on your list to call."
        actions={
          <>
            <Button onClick={close}>Not yet</Button>
            <Button kind="primary" onClick={close}>
              Issue PINK
            </Button>
          </>
        }
      />
      <Drawer open={shown === 'drawer'} onClose={close} title="Scene 42">
        <p>INT. BOATHOUSE – NIGHT. Ana finds the tide table torn in two.</p>
      </Drawer>
    </>
  )
}
