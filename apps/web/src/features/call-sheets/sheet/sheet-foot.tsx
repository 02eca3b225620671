import type { SheetFooter } from '@callboard/call-sheet'

/** Who signs, with the name and the moment of whoever has. */
export function SheetApprovals({ approvals }: Pick<SheetFooter, 'approvals'>) {
  if (approvals.length === 0) return null
  return (
    <dl className="mt-[4em] flex flex-wrap gap-[3em]">
      {approvals.map(({ label, text }) => (
        <div key={label} className="min-w-[14em] grow border-t border-ink pt-[0.4em]">
          <dt className="label inline">{label}</dt> <dd className="inline">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Which sheet this is, how final it is, and the line on safety. */
export function SheetFoot({ footer: { safety, running, confidentiality } }: { readonly footer: SheetFooter }) {
  return (
    <footer>
      {confidentiality && <p className="mt-[1em] font-semibold">{confidentiality}</p>}
      <p className="foot">
        <span>{safety}</span>
        <span>{running}</span>
      </p>
    </footer>
  )
}
