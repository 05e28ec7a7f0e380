import { chooseTheme } from './choose-theme.ts'
import { followSections } from './follow-sections.ts'
import { offerEnglish } from './offer-english.ts'
import { offerMenu } from './offer-menu.ts'

/** Adds to the reader what only a script can: the menu of a mark, the current section, English on demand, the theme of an address. */
export function startReader(): void {
  const article = document.querySelector('article')
  const menu = document.getElementById('menu')
  if (article && menu && 'showPopover' in menu) offerMenu(article, menu)
  followSections()
  offerEnglish()
  chooseTheme()
}
