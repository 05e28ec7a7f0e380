import { carryChoice } from './carry-choice.ts'
import { formatChoice, parseChoice, type Choice } from './compare-choice.ts'

/** Lets visitors narrow the page to some cities and themes; only hides what is already in the HTML. */
export function startCompare(): void {
  const form = document.querySelector<HTMLFormElement>('#choice')
  if (!form) return
  const boxes = all<HTMLInputElement>('#choice [name]')
  const idsOf = (name: string, test: (box: HTMLInputElement) => boolean): string[] =>
    boxes.filter((box) => box.name === name && test(box)).map(({ value }) => value)
  const choiceOf = (test: (box: HTMLInputElement) => boolean): Choice => ({
    cities: idsOf('cities', test),
    themes: idsOf('themes', test),
  })
  const known = choiceOf(() => true)

  const show = (choice: Choice): void => {
    const { cities, themes } = choice
    for (const box of boxes) box.checked = choice[box.name as keyof Choice].includes(box.value)
    for (const part of all('#compared :is([data-city],[data-cities],[data-theme])'))
      part.hidden = isAway(part.dataset['theme'] ? themes : cities, part.dataset)
    for (const folded of all<HTMLDetailsElement>('details[data-theme]'))
      folded.open ||= themes.length > 0 && !folded.hidden
    for (const group of all<HTMLDetailsElement>('[data-group]')) {
      group.hidden = !group.querySelector('li:not([hidden])')
      // The reasons of a few pairs are read, those of many looked up.
      group.open = cities.length > 0 && cities.length < 4
    }
    for (const line of all('[data-said]')) line.hidden = line.dataset['said'] !== sayingOf(line)
    for (const slot of all('[data-chosen]'))
      slot.textContent =
        boxes
          .filter((box) => box.checked && box.name === slot.dataset['chosen'])
          .map((box) => box.parentElement?.textContent.trim())
          .join(slot.dataset['separator']) ||
        slot.dataset['all'] ||
        null
    for (const slot of all('[data-unknown]'))
      slot.hidden = askedIds().every((id) => boxes.some((box) => box.value === id))
    carryChoice(formatChoice(choice))
  }
  const arrive = (): void => show(parseChoice(location.search, known))
  const change = (choice: Choice): void => {
    history.replaceState(null, '', location.pathname + formatChoice(choice) + location.hash)
    arrive()
  }
  onpopstate = arrive
  form.onchange = () => change(choiceOf(({ checked }) => checked))
  form.onreset = () => change(parseChoice('', known))
  form.hidden = false
  arrive()
}

const all = <Part extends HTMLElement>(selector: string): Part[] => [
  ...document.querySelectorAll<Part>(selector),
]

/** Everything the address asks for, a mistyped name too. */
const askedIds = (): string[] => location.search.match(/(?<=[=,]|%2C)[^,&%]+/gi) ?? []

/** Of one place or theme: whether it was not chosen. Of what two or more places share: whether fewer than two were. */
function isAway(
  chosen: readonly string[],
  { city = '', theme = city, cities = theme }: DOMStringMap,
): boolean {
  const ids = cities.split(' ')
  return chosen.length > 0 && ids.filter((id) => chosen.includes(id)).length < Math.min(ids.length, 2)
}

/** Which sentence on a theme is true of the places in sight: how many give a number, if no two share a measure. */
function sayingOf(line: HTMLElement): string {
  const part = line.closest('section') ?? line
  return part.querySelector('.together:not([hidden])')
    ? ''
    : `${Math.min(part.querySelectorAll('[data-led]:not([hidden])').length, 2)}`
}
