import { FileDown, FileText } from 'lucide-react'
import { buttonStyle } from '../../ui/button-style.js'
import { addressOf, DOCUMENT_KINDS, type DocumentKind } from './document-kinds.js'

export interface DocumentListProps {
  readonly productionId: string
  readonly draft: { readonly draftId: string; readonly days: number }
}

/** Each document of a draft, with the formats it comes in. */
export function DocumentList({ productionId, draft }: DocumentListProps) {
  return (
    <ul aria-label="Documents" className="divide-y divide-line border-y border-line">
      {DOCUMENT_KINDS.map((kind) => (
        <li key={kind.name} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 flex-1 basis-72">
            <h3 className="font-medium">{kind.title}</h3>
            <p className="text-muted">{kind.words}</p>
          </div>
          {kind.needsDays && draft.days === 0 ? (
            <p className="text-muted">Nothing yet: no day is on this draft’s board.</p>
          ) : (
            <Formats kind={kind} productionId={productionId} draftId={draft.draftId} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Formats({ kind, productionId, draftId }: { readonly kind: DocumentKind; readonly productionId: string; readonly draftId: string }) {
  return (
    <div className="flex flex-wrap gap-2">
      {kind.formats.map(({ format, label, opens }) => (
        <a
          key={format}
          href={addressOf({ productionId, draftId, name: kind.name, format })}
          className={buttonStyle()}
          {...(opens ? { target: '_blank', rel: 'noreferrer' } : { download: true })}
        >
          {opens ? <FileText aria-hidden /> : <FileDown aria-hidden />}
          {label}
          <span className="sr-only">
            {' '}
            of the {kind.title}
            {opens && ' (new tab)'}
          </span>
        </a>
      ))}
    </div>
  )
}
