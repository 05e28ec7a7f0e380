import { carryChoice } from './carry-choice.ts'
import { formatChoice, parseChoice, type Choice } from './compare-choice.ts'

/** Lets visitors narrow the page to some cities and themes; only hides what is already in the HTML. */
export function startCompare(): void {
  const form = document.querySelector<HTMLFormElement>('#choice')
  const region = document.querySelector<HTMLElement>('#compared')
  if (!form || !region) return
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const idsOf = (name: string, test: (box: HTMLInputElement) => boolean): string[] =>
    boxes.filter((box) => box.name === name && test(box)).map(({ value }) => value)
  const choiceOf = (test: (box: HTMLInputElement) => boolean): Choice => ({
    cities: idsOf('cities', test),
    themes: idsOf('themes', test),
  })
  const known = choiceOf(() => true)

  const show = (choice: Choice): void => {
    for (const box of boxes) box.checked = choice[box.name as keyof Choice].includes(box.value)
    for (const element of region.querySelectorAll<HTMLElement>('[data-city],[data-theme],[data-cities]')) {
      const { city, theme, cities } = element.dataset
      element.hidden =
        !has(choice.cities, city) || !has(choice.themes, theme) || !hasTwo(choice.cities, cities)
    }
    for (const folded of region.querySelectorAll<HTMLDetailsElement>('details[data-theme]'))
      folded.open ||= choice.themes.includes(folded.dataset['theme'] ?? '')
    for (const group of region.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-city]:not([hidden])')
    for (const line of region.querySelectorAll<HTMLElement>('[data-alone]'))
      line.hidden = line.parentElement?.querySelector('[data-cities]:not([hidden])') != null
    for (const name of ['cities', 'themes'] as const) say(form, name, choice[name])
    carryChoice(formatChoice(choice))
  }
  const change = (choice: Choice): void => {
    show(choice)
    history.replaceState(null, '', location.pathname + formatChoice(choice) + location.hash)
  }
  form.addEventListener('change', () => change(choiceOf(({ checked }) => checked)))
  form.addEventListener('reset', () => change({ cities: [], themes: [] }))
  addEventListener('popstate', () => show(parseChoice(location.search, known)))
  form.hidden = false
  show(parseChoice(location.search, known))
}

const has = (chosen: readonly string[], id: string | undefined): boolean =>
  id === undefined || chosen.length === 0 || chosen.includes(id)

/** What two or more cities share is worth showing while two of them are shown. */
const hasTwo = (chosen: readonly string[], ids: string | undefined): boolean =>
  ids === undefined || chosen.length === 0 || ids.split(' ').filter((id) => chosen.includes(id)).length > 1

/** Names the choice in words, for screen readers and for print. */
function say(form: HTMLFormElement, name: string, ids: readonly string[]): void {
  const output = document.querySelector<HTMLElement>(`[data-chosen=${name}]`)
  if (!output) return
  const labels = ids.map((id) => form.querySelector(`[value="${id}"]`)?.parentElement?.textContent?.trim())
  output.textContent =
    labels.length > 0 ? labels.join(output.dataset['separator']) : (output.dataset['all'] ?? '')
}
