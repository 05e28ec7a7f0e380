/** Where a reader is in the list of an entry of the history: whoever comes back finds it so. */
type Place = {
  /** Documents of which all is shown. */
  readonly opened: readonly string[]
  /** The first result on the screen, and how far its top is from the screen's. */
  readonly at?: { readonly result: string; readonly top: number }
}

type Groups = {
  readonly opened: () => readonly string[]
  readonly open: (plans: readonly string[]) => Promise<void>
  readonly nextFrame: () => Promise<void>
}

export type SearchPlace = {
  /** Looks up where the reader was. */
  readonly recall: () => void
  /** Goes there, once the list stands. */
  readonly resume: () => Promise<void>
  /** Stays where the reader has gone since. */
  readonly forget: () => void
  readonly keep: () => void
}

// Scrolling is one movement until it rests.
const scrollPause = 250

/** Keeps the place of the reader in the history's entry. Loaded by whoever moves or comes back, it imports nothing. */
export function searchPlace(list: HTMLElement, groups: Groups): SearchPlace {
  let wanted: Place | undefined
  let pending: number | undefined

  const keep = (): void => {
    clearTimeout(pending)
    // On the way to a place nothing is known of where the reader wants to be.
    if (!wanted) history.replaceState(placeIn(list, groups.opened()), '')
  }
  const goTo = ({ at }: Place): void => {
    const item = at && itemsOf(list).find(({ dataset }) => dataset['result'] === at.result)
    if (item) scrollBy({ top: item.getBoundingClientRect().top - at.top, behavior: 'instant' })
  }
  const forget = (): void => {
    wanted = undefined
  }
  addEventListener('scroll', () => {
    clearTimeout(pending)
    pending = window.setTimeout(keep, scrollPause)
  })
  for (const moves of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(moves, forget, { passive: true })
  return {
    recall: () => {
      const state = history.state as Place | null
      wanted = state && Array.isArray(state.opened) ? state : undefined
    },
    resume: async () => {
      const place = wanted
      if (!place) return
      await groups.open(place.opened)
      // What comes into view takes its true height; the second step is from there.
      for (let step = 0; step < 2 && place === wanted; step++) {
        goTo(place)
        await groups.nextFrame()
      }
      if (place === wanted) forget()
    },
    forget,
    keep,
  }
}

const itemsOf = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > [data-result]'),
]

function placeIn(list: HTMLElement, opened: readonly string[]): Place {
  const first =
    scrollY > 0 ? itemsOf(list).find((item) => item.getBoundingClientRect().bottom > 0) : undefined
  const result = first?.dataset['result']
  return first && result !== undefined
    ? { opened, at: { result, top: first.getBoundingClientRect().top } }
    : { opened }
}
