/** The first stop of the Tab key: past the navigation. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="print:hidden fixed top-2 left-2 z-50 -translate-y-16 rounded-medium bg-slate px-3 py-2 text-on-slate focus:translate-y-0"
    >
      Skip to the screen
    </a>
  )
}
