/** Starts something whose code is fetched first; gives the way to end it, also before it came. */
export function whenFetched(start: () => Promise<() => void>): () => void {
  let end = () => {}
  let isOver = false
  void start().then((stop) => {
    end = stop
    if (isOver) stop()
  })
  return () => {
    isOver = true
    end()
  }
}
