import { carryChoice } from '../compare/carry-choice.ts'
import { formatChoice, parseChoice } from '../compare/compare-choice.ts'
import { isShown, shownPlaces, type PlaceChoice } from './shown-places.ts'

/** So few places are what a visitor came for: what is folded opens. */
const mostOpened = 8

/** Lets visitors narrow a page of many places to some; only hides what is already in the HTML. */
export function startPlaceFilter(): void {
  const form = document.querySelector<HTMLFormElement>('#places')
  if (!form) return
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')]
  const idsOf = (name: string, test: (box: HTMLInputElement) => boolean): string[] =>
    boxes.filter((box) => box.name === name && test(box)).map(({ value }) => value)
  const choiceOf = (test: (box: HTMLInputElement) => boolean): PlaceChoice => ({
    cities: idsOf('cities', test),
    levels: idsOf('levels', test),
  })
  const known = choiceOf(() => true)
  const places = boxes
    .filter(({ name }) => name === 'cities')
    .map(({ value, dataset }) => ({ id: value, level: dataset['level'] ?? '' }))

  const show = (choice: PlaceChoice): void => {
    for (const box of boxes) box.checked = choice[box.name as keyof PlaceChoice].includes(box.value)
    const shown = shownPlaces(places, choice)
    const isNarrow = shown.length < places.length
    for (const element of all('[data-city],[data-cities]')) {
      const { city, cities = city ?? '' } = element.dataset
      hide(element, isNarrow && !isShown(cities.split(' '), shown))
    }
    for (const group of all('[data-group]'))
      hide(group, isNarrow && !group.querySelector('[data-city]:not([hidden]),[data-cities]:not([hidden])'))
    for (const folded of all('details[data-fold]'))
      folded.toggleAttribute('open', isNarrow && shown.length <= mostOpened)
    say(form, shown.length, isNarrow)
    carryChoice(formatChoice(choice))
  }
  const change = (choice: PlaceChoice): void => {
    show(choice)
    history.replaceState(null, '', location.pathname + formatChoice(choice) + location.hash)
  }
  form.addEventListener('change', () => change(choiceOf(({ checked }) => checked)))
  form.addEventListener('reset', () => change({ cities: [], levels: [] }))
  const asked = parseChoice(location.search, known)
  form.hidden = false
  if (asked.cities.length + asked.levels.length > 0) show(asked)
}

const all = (selector: string): NodeListOf<HTMLElement> =>
  document.querySelectorAll<HTMLElement>(`main :is(${selector})`)

/** A mark in a drawing stays, pale: the others are read against it. */
const hide = (element: HTMLElement, away: boolean): void => {
  element.toggleAttribute(element instanceof HTMLElement ? 'hidden' : 'data-pale', away)
}

function say(form: HTMLFormElement, shown: number, isNarrow: boolean): void {
  const status = form.querySelector<HTMLElement>('[role=status]')
  if (!status) return
  const { all: everything = '', some = '' } = status.dataset
  status.textContent = isNarrow ? some.replace('{n}', String(shown)) : everything
}
