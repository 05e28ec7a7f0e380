/** Waits for something as long as it moves. */
export type Patience = {
  /** Aborted when patience ends. */
  readonly signal: AbortSignal
  /** Says that something came. */
  readonly moved: () => void
  /** Nothing is waited for any more. */
  readonly stop: () => void
}

// Slow networks pause for seconds; who has waited this long for nothing will not be answered.
const longestPause = 12_000

/** Calls `onEnd` once nothing has moved for too long. */
export function patience(onEnd: () => void): Patience {
  const ended = new AbortController()
  let stopped = false
  let timer: number | undefined
  const moved = (): void => {
    clearTimeout(timer)
    if (stopped) return
    timer = window.setTimeout(() => {
      ended.abort()
      onEnd()
    }, longestPause)
  }
  moved()
  return {
    signal: ended.signal,
    moved,
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}

/** A whole file; rejects where there is none, and once it has not moved for too long. */
export async function fetchBytes(address: string, { signal, moved }: Patience): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const watch = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, out) => {
      moved()
      out.enqueue(chunk)
    },
  })
  return new Response(response.body?.pipeThrough(watch)).arrayBuffer()
}
