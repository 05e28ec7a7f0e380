import { carryChoice } from './carry-choice.ts'
import { formatChoice, unknownIn, parseChoice, type Choice } from './compare-choice.ts'

/** Lets visitors narrow the page to some cities and themes; only hides what is already in the HTML. */
export function startCompare(): void {
  const form = document.querySelector<HTMLFormElement>('#choice')
  if (!form) return
  const all = <Part extends HTMLElement>(selector: string): Part[] => [
    ...document.querySelectorAll<Part>(selector),
  ]
  const idsOf = (boxes: string): string[] =>
    all<HTMLInputElement>(`#choice [name=${boxes}`).map(({ value }) => value)
  const choiceOf = (state: string): Choice => ({
    cities: idsOf(`cities]${state}`),
    themes: idsOf(`themes]${state}`),
  })
  const known = choiceOf('')
  const show = (choice: Choice, unknown: readonly string[] = []): void => {
    const { cities, themes } = choice
    for (const box of all<HTMLInputElement>('#choice [name]'))
      box.checked = choice[box.name as keyof Choice].includes(box.value)
    for (const part of all('#compared [data-theme]')) {
      const isAsked = themes.includes(part.dataset['theme'] ?? '')
      part.hidden = themes.length > 0 && !isAsked
      if (part instanceof HTMLDetailsElement) part.open ||= isAsked
    }
    for (const part of all('#compared :is([data-city],[data-cities])'))
      part.hidden = isAway(cities, part.dataset)
    for (const group of all<HTMLDetailsElement>('[data-group]')) {
      group.hidden = !group.querySelector(':is([data-city],[data-cities]):not([hidden])')
      // The reasons of a few pairs are read, those of many looked up.
      group.open = cities.length > 0 && cities.length < 4
    }
    for (const line of all('[data-said]')) line.hidden = line.dataset['said'] !== sayingOf(line)
    for (const slot of all('[data-chosen]'))
      slot.textContent =
        all(`#choice [name=${slot.dataset['chosen']}]:checked`)
          .map((box) => box.parentElement?.textContent.trim())
          .join(slot.dataset['separator']) ||
        (slot.dataset['all'] ?? '')
    for (const slot of all('[data-unknown]')) {
      slot.hidden = unknown.length === 0
      if (unknown.length > 0) slot.append(unknown.join())
    }
    carryChoice(formatChoice(choice))
  }
  const change = (choice: Choice): void => {
    show(choice)
    history.replaceState(null, '', location.pathname + formatChoice(choice) + location.hash)
  }
  const arrive = (): void => {
    show(parseChoice(location.search, known), unknownIn(location.search, known))
  }
  onpopstate = arrive
  form.onchange = () => change(choiceOf(':checked'))
  form.onreset = () => change(parseChoice('', known))
  form.hidden = false
  arrive()
}

/** Of one place: whether it was not chosen. Of what two or more share: whether fewer than two of them were. */
function isAway(chosen: readonly string[], { city, cities = city }: DOMStringMap): boolean {
  const ids = cities?.split(' ') ?? []
  return chosen.length > 0 && ids.filter((id) => chosen.includes(id)).length < Math.min(ids.length, 2)
}

/** Which sentence on a theme is true of the places in sight: how many give a number, if no two share a measure. */
function sayingOf(line: HTMLElement): string | undefined {
  const part = line.closest('section')
  if (part?.querySelector('.together:not([hidden])')) return
  return `${Math.min(part?.querySelectorAll('[data-led]:not([hidden])').length ?? 0, 2)}`
}
