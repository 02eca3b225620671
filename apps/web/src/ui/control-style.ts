/** The box of everything one types or picks in. */
export const controlStyle =
  'w-full min-w-0 rounded-medium border border-edge bg-sheet px-2.5 text-ink placeholder:text-muted ' +
  'hover:border-ink disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted disabled:hover:border-edge ' +
  'aria-invalid:border-bad aria-invalid:hover:border-bad max-sm:text-[1rem]'
