import type { PreviewFragment } from '../../lib/graphql.generated.js'
import { Button } from '../../ui/button.js'
import { publishWords } from './publish-words.js'

interface PublishButtonProps {
  readonly preview: PreviewFragment
  readonly isBusy: boolean
  readonly isBlocked: boolean
}

/** The button of the one act; where there is nothing to publish, it says so instead of being refused. */
export function PublishButton({ preview, isBusy, isBlocked }: PublishButtonProps) {
  return (
    <div>
      {preview.isSame && (
        <p id="nothing-to-publish" className="mb-2 text-reading text-muted">
          The schedule is the same as the last revision: there is nothing to publish.
        </p>
      )}
      <Button
        kind="primary"
        size="large"
        type="submit"
        busy={isBusy}
        disabled={isBlocked}
        aria-describedby={preview.isSame ? 'nothing-to-publish' : undefined}
        className="max-sm:w-full"
      >
        {publishWords(preview)}
      </Button>
    </div>
  )
}
