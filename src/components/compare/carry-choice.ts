/** A choice goes along when the language is switched, and into the printed address. */
export function carryChoice(query: string): void {
  const language = document.querySelector<HTMLAnchorElement>('header a[hreflang]')
  if (language) language.search = query
  const address = document.querySelector<HTMLElement>('[data-address]')
  if (address) address.textContent = location.origin + location.pathname + query
}
