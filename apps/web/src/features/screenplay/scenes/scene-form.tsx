import type { SceneRowFragment } from '../../../lib/graphql.generated.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Form } from '../../../ui/form.js'
import { SceneConflict } from './scene-conflict.js'
import { SceneFields } from './scene-fields.js'
import { useSceneForm } from './use-scene-form.js'

export interface SceneFormProps {
  readonly scene: SceneRowFragment
  readonly onSaved: () => void
}

/** Changes a scene by hand; a later draft of the screenplay keeps it. */
export function SceneForm({ scene, onSaved }: SceneFormProps) {
  const form = useSceneForm(scene, onSaved)
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void (form.theirs ? form.keepMine() : form.save())
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
      </div>
    </Form>
  )
}
