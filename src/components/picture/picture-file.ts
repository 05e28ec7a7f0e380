import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { wordingOf } from '../../compare/wording.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { readCssVariables } from '../../lib/css-variables.ts'
import type { City } from '../../model/city.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Theme } from '../../model/theme.ts'
import { lookOf } from '../chart-page/spec-words.ts'
import { svgFile, type FileStyles } from '../chart-page/svg-file.ts'
import type { PictureOf } from './picture-id.ts'
import { cityPicture, sitePicture, themePicture } from './picture-words.ts'
import PictureSheet from './PictureSheet.astro'

/** What there is a picture of. */
export type Subject = PictureOf &
  (
    | { readonly kind: 'site' }
    | { readonly kind: 'theme'; readonly theme: Theme }
    | { readonly kind: 'city'; readonly city: City }
  )

/** Everything on the site that has a picture of its own for shared links. */
export const subjects = ({ themes, cities }: Pick<Dataset, 'themes' | 'cities'>): readonly Subject[] => [
  { kind: 'site' },
  ...themes.map((theme): Subject => ({ kind: 'theme', theme })),
  ...cities.map((city): Subject => ({ kind: 'city', city })),
]

/** The subject's picture as a drawing in light colours. */
export async function pictureFile(
  dataset: Dataset,
  subject: Subject,
  { locale, styles }: { readonly locale: Locale; readonly styles: FileStyles },
): Promise<string> {
  const t = translator(locale)
  const container = await AstroContainer.create()
  const markup = await container.renderToString(PictureSheet, {
    props: {
      words: wordsFor(dataset, subject, locale),
      brand: { han: t('site.name'), latin: t('site.latin').toUpperCase() },
      strip: stripFor(dataset, subject, locale),
      css: styles.css,
    },
  })
  return svgFile(markup, readCssVariables(styles.tokens))
}

function wordsFor(dataset: Dataset, subject: Subject, locale: Locale) {
  switch (subject.kind) {
    case 'site':
      return sitePicture(dataset, locale)
    case 'theme':
      return themePicture(dataset, subject.theme, locale)
    case 'city':
      return cityPicture(dataset, subject.city, locale)
    default:
      return subject satisfies never
  }
}

function stripFor(dataset: Dataset, subject: Subject, locale: Locale) {
  if (subject.kind !== 'city') return undefined
  const t = translator(locale)
  const { counts } = wordingOf(dataset, subject.city)
  const row = { ...lookOf(subject.city, locale), ...counts, label: t('wording.promises'), href: null }
  return { row, key: t('picture.strip') }
}
