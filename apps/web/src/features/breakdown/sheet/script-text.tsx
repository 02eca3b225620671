import { useQuery } from '@apollo/client/react'
import { failureOf } from '../../../lib/failure-of.js'
import { BreakdownSceneTextDocument } from '../../../lib/graphql.generated.js'
import { NotLoaded } from '../../../ui/not-loaded.js'
import { type Scene } from '../breakdown-facts.js'

/** The words of the scene, as the screenplay has them; nothing at all when none was read. */
export function ScriptText({ scene }: { readonly scene: Scene }) {
  const { data, error, refetch } = useQuery(BreakdownSceneTextDocument, { variables: { sceneId: scene.sceneId } })
  if (data && data.sceneText.length === 0 && scene.notes.length === 0) return null
  return (
    <section aria-label="Screenplay" tabIndex={0} className="border-t border-line pt-4 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto xl:border-t-0 xl:border-l xl:pt-0 xl:pl-6">
      <h3 className="mb-3 text-small font-semibold text-muted">Screenplay</h3>
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={10} />}
      {data?.sceneText.map((block, index) => (
        <p key={index} className={STYLES[block.kind] ?? 'mt-3'}>
          {block.text}
        </p>
      ))}
      {scene.notes.length > 0 && (
        <div className="mt-5 border-t border-line pt-3">
          <h4 className="text-small font-semibold text-muted">Notes of the writer</h4>
          {scene.notes.map((note, index) => (
            <p key={index} className="mt-1">
              {note}
            </p>
          ))}
        </div>
      )}
    </section>
  )
}

/** Indented as on the page. */
const STYLES: Readonly<Record<string, string>> = {
  character: 'mt-3 pl-24 font-medium max-sm:pl-16',
  parenthetical: 'pl-16 text-muted max-sm:pl-10',
  dialogue: 'pr-6 pl-10 max-sm:pl-6',
  lyric: 'pr-6 pl-10 italic',
  transition: 'mt-3 text-right',
  centered: 'mt-3 text-center',
}
