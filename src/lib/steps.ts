/** Work that can be interrupted between its steps, so that a slow device stays usable while it is done. */
export type Steps<Result> = Generator<void, Result, void>

/** Does all the steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Does the steps in slices of a few milliseconds, with a pause after each. */
export async function finishInSlices<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void>,
): Promise<Result> {
  let started = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - started < sliceLength) continue
    await pause()
    started = performance.now()
  }
}

const sliceLength = 6

/** Maps a list in steps of a few entries each. */
export function* mapInSteps<Entry, Result>(
  entries: readonly Entry[],
  change: (entry: Entry, at: number) => Result,
): Steps<Result[]> {
  const results: Result[] = []
  for (const [at, entry] of entries.entries()) {
    results.push(change(entry, at))
    if (at % entriesPerStep === entriesPerStep - 1) yield
  }
  return results
}

const entriesPerStep = 16
