/** A choice goes along when the language is switched, and into the page's address wherever it is written. */
export function carryChoice(query: string): void {
  const language = document.querySelector<HTMLAnchorElement>('header a[hreflang]')
  if (language) language.search = query
  for (const slot of document.querySelectorAll('[data-address],[data-here]')) {
    const address = new URL(slot.textContent, location.href)
    address.search = query
    slot.textContent = address.href
  }
}
