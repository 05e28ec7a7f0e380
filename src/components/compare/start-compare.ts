/**
 * Lets visitors narrow the page to some cities and themes; only hides what is already in the HTML. It imports
 * nothing, so that it stays one script with the others of its page.
 */
export function startCompare(): void {
  const form = document.querySelector<HTMLFormElement>('#choice')
  if (!form) return
  const boxes = all<HTMLInputElement>('#choice [name]')
  const chosen = (name: string): HTMLInputElement[] => boxes.filter((box) => box.name === name && box.checked)
  const idsOf = (name: string): string[] => chosen(name).map(({ value }) => value)

  const show = (isKnown = true): void => {
    const [cities, themes] = [idsOf('cities'), idsOf('themes')]
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
        chosen(slot.dataset['chosen'] ?? '')
          .map((box) => box.parentElement?.textContent.trim())
          .join(slot.dataset['separator']) ||
        slot.dataset['all'] ||
        null
    for (const slot of all('[data-unknown]')) slot.hidden = isKnown
    const query = ['cities', 'themes']
      .filter((name) => chosen(name).length > 0)
      .map((name) => `${name}=${idsOf(name).join()}`)
      .join('&')
    carry(query && `?${query}`)
  }
  const arrive = (): void => {
    const asked: readonly string[] = location.search.match(/(?<=[=,]|%2C)[^,&%]+/gi) ?? []
    for (const box of boxes) box.checked = asked.includes(box.value)
    show(asked.every((id) => boxes.some((box) => box.value === id)))
  }
  onpopstate = arrive
  form.onchange = () => show()
  form.onreset = () => {
    for (const box of boxes) box.checked = false
    show()
  }
  form.hidden = false
  arrive()
}

const all = <Part extends HTMLElement>(selector: string): Part[] => [
  ...document.querySelectorAll<Part>(selector),
]

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

/** The choice goes into the address, along when the language is switched, and wherever the address is written. */
function carry(query: string): void {
  history.replaceState(null, '', location.pathname + query + location.hash)
  for (const link of all<HTMLAnchorElement>('header a[hreflang]')) link.search = query
  for (const slot of all('[data-address],[data-here]')) {
    const address = new URL(slot.textContent, location.href)
    address.search = query
    slot.textContent = address.href
  }
}
