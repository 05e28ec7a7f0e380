type Scheduler = { readonly yield?: () => Promise<void> }

/** Lets the browser take what waits: input, a frame, other tasks. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as unknown as { readonly scheduler?: Scheduler }
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve))
}

export const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Resolves once the browser has shown a frame, or after a moment where it shows none (a tab in the background). */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 100)
    requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(resolve)
    })
  })
