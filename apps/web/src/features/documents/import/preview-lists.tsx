import { formatEighths, type Eighths, type ImportPreview, type Listed } from '@callboard/schedule'
import { countOf } from '../../../lib/count-words.js'

/** What a schedule brings, item by item; each list closed until it is asked for. */
export function PreviewLists({ preview: { scenes, elements, remarks } }: { readonly preview: ImportPreview }) {
  const pages = (eighths: number) => formatEighths(eighths as Eighths)
  return (
    <div className="flex flex-col gap-2">
      <Details title={`${countOf(scenes.added.count, 'new scene')}`} list={mapped(scenes.added, ({ number, heading }) => `${number || 'No number'} · ${heading || 'no heading'}`)} />
      <Details title={`${countOf(elements.added.count, 'new element')}`} list={mapped(elements.added, ({ category, name, boardId }) => `${category} · ${boardId ? `${boardId}. ` : ''}${name}`)} />
      <Details
        title={`${countOf(scenes.otherLength.count, 'scene')} of another length; yours ${scenes.otherLength.count === 1 ? 'stays' : 'stay'}`}
        list={mapped(scenes.otherLength, ({ number, ours, theirs }) => `${number} · ${pages(ours)} here, ${pages(theirs)} in the file`)}
      />
      <Details title={`${countOf(scenes.notInFile.count, 'scene')} the file does not have; ${scenes.notInFile.count === 1 ? 'it waits' : 'they wait'} in the boneyard`} list={scenes.notInFile} />
      <Details title={`${countOf(scenes.elsewhere.count, 'scene')} of another unit, or omitted here; left off the board`} list={scenes.elsewhere} />
      <Details title={countOf(remarks.length, 'remark')} list={{ count: remarks.length, first: remarks }} />
    </div>
  )
}

function Details({ title, list: { count, first } }: { readonly title: string; readonly list: Listed<string> }) {
  if (count === 0) return null
  return (
    <details className="border-b border-line pb-2">
      <summary className="min-h-control cursor-pointer py-1.5 font-medium">{title}</summary>
      <ul className="mt-1 max-h-80 overflow-y-auto pl-5" tabIndex={0} aria-label={title}>
        {first.map((words, index) => (
          <li key={index} className="list-disc break-words">
            {words}
          </li>
        ))}
      </ul>
      {count > first.length && <p className="pl-5 text-muted">and {count - first.length} more</p>}
    </details>
  )
}

function mapped<Item>({ count, first }: Listed<Item>, words: (item: Item) => string): Listed<string> {
  return { count, first: first.map(words) }
}
