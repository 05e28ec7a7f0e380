/**
 * Where the address names a theme's switch (`#theme-8`), turns it on and shows the first paragraph on the theme.
 * Without a script the browser shows the switch itself.
 */
export function chooseTheme(): void {
  const choose = (): void => {
    const [, place] = /^#theme-(\d+)$/.exec(location.hash) ?? []
    const radio = document.querySelector<HTMLInputElement>('input:target')
    if (place === undefined || !radio) return
    radio.checked = true
    document.querySelector(`.block:has([data-t~='${place}'])`)?.scrollIntoView()
  }
  choose()
  addEventListener('hashchange', choose)
}
