import type { MessageKey } from '../../i18n/translate.ts'

export type NavId = 'themes' | 'cities' | 'compare' | 'timeline' | 'wording' | 'plans' | 'data' | 'method'

/** Sections of the site, in reading order: from the question to the text to the proof. */
export const navigation: readonly { id: NavId; path: string; label: MessageKey }[] = [
  { id: 'themes', path: '/themes/', label: 'nav.themes' },
  { id: 'cities', path: '/cities/', label: 'nav.cities' },
  { id: 'compare', path: '/compare/', label: 'nav.compare' },
  { id: 'timeline', path: '/timeline/', label: 'nav.timeline' },
  { id: 'wording', path: '/wording/', label: 'nav.wording' },
  { id: 'plans', path: '/plans/', label: 'nav.plans' },
  { id: 'data', path: '/data/', label: 'nav.data' },
  { id: 'method', path: '/method/', label: 'nav.method' },
]
