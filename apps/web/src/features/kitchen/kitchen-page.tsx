import { useTitle } from '../../lib/use-title.js'
import { themes, themeWords } from '../../lib/theme.js'
import { PageHeader } from '../../ui/page-header.js'
import { Tabs } from '../../ui/tabs.js'
import { Actions } from './actions.js'
import { Colours } from './colours.js'
import { Documents } from './documents.js'
import { Fields } from './fields.js'
import { Lists } from './lists.js'
import { Messages } from './messages.js'
import { Moves } from './moves.js'
import { Type } from './type.js'

/** Every component, in every theme. */
export function KitchenPage() {
  useTitle('Kitchen')
  return (
    <main className="mx-auto max-w-6xl px-4 py-8 lg:px-10">
      <PageHeader title="Kitchen" facts="Every part of the screens, in the three themes" />
      <Tabs label="Theme" tabs={themes.map((theme) => ({ id: theme, label: themeWords[theme], panel: <Sample theme={theme} /> }))} />
    </main>
  )
}

function Sample({ theme }: { readonly theme: string }) {
  return (
    <div data-theme={theme} className="-mx-4 gap-x-12 px-4 py-6 lg:-mx-10 lg:columns-2 lg:px-10 *:break-inside-avoid">
      <Documents />
      <Lists />
      <Actions />
      <Fields />
      <Messages />
      <Moves />
      <Type />
      <Colours />
    </div>
  )
}
