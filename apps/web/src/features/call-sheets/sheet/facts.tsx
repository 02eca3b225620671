import type { ReactNode } from 'react'

/** Labels and texts, aligned. */
export function Facts({ pairs }: { readonly pairs: readonly (readonly [label: string, text: ReactNode])[] }) {
  return (
    <dl className="facts">
      {pairs.map(([label, text]) => (
        <div key={label} className="contents">
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
