import type { SceneRowFragment } from '../../../lib/graphql.generated.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Form } from '../../../ui/form.js'
import type { KeptDrafts } from './kept-drafts.js'
import { SceneConflict } from './scene-conflict.js'
import { SceneFields } from './scene-fields.js'
import { useSceneForm } from './use-scene-form.js'

export interface SceneFormProps {
  readonly scene: SceneRowFragment
  readonly kept: KeptDrafts
  readonly onSaved: () => void
}

/** Changes a scene by hand; a later draft of the screenplay keeps it. */
export function SceneForm({ scene, kept, onSaved }: SceneFormProps) {
  const form = useSceneForm(scene, kept, onSaved)
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <SceneFields draft={form.draft} kept={scene.editedFields} onChange={form.change} />
      {form.failure && <ErrorNotice {...form.failure} />}
      {form.theirs && <SceneConflict mine={form.draft} touched={form.touched} theirs={form.theirs} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>
          {form.theirs ? 'Keep mine' : 'Save scene'}
        </Button>
        {form.theirs && <Button onClick={form.takeTheirs}>Take theirs</Button>}
        {!form.theirs && form.touched.length > 0 && <Button onClick={form.startOver}>As it was</Button>}
      </div>
    </Form>
  )
}
