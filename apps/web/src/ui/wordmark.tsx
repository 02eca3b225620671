/** The name, with the three lines of a call sheet and its one marked time. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5 text-reading font-semibold tracking-[-0.01em]">
      <svg viewBox="0 0 32 32" aria-hidden className="size-7">
        <rect width="32" height="32" rx="5" className="fill-slate" />
        <path d="M7 9h18M7 16h18M7 23h11" className="stroke-on-slate" strokeWidth="3.2" strokeLinecap="square" />
        <circle cx="25" cy="23" r="2.6" className="fill-on-slate" />
      </svg>
      Callboard
    </span>
  )
}
