import type { SheetFooter } from '@callboard/call-sheet'

/** Who signs, which sheet this is, and the line on safety. */
export function SheetFoot({ footer: { approvals, safety, running } }: { readonly footer: SheetFooter }) {
  return (
    <footer>
      {approvals.length > 0 && (
        <dl className="mt-[4em] flex flex-wrap gap-[3em]">
          {approvals.map(({ label, text }) => (
            <div key={label} className="min-w-[14em] grow border-t border-ink pt-[0.4em]">
              <dt className="label inline">{label}</dt> <dd className="inline">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="foot">
        <span>{safety}</span>
        <span>{running}</span>
      </p>
    </footer>
  )
}
