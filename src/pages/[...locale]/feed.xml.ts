import type { APIRoute } from 'astro'
import { pageUrl } from '../../components/cite/cited-page.ts'
import { getDataset } from '../../content.ts'
import { atomFeed } from '../../export/atom-feed.ts'
import { languageTags, localePaths, type Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'

export const getStaticPaths = localePaths

/** `/feed.xml`, `/en/feed.xml`: the versions of the dataset as an Atom feed. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const { releases } = await getDataset()
  const t = translator(locale)
  const feed = await atomFeed(releases, {
    language: locale,
    languageTag: languageTags[locale],
    title: locale === 'zh' ? t('site.name') : t('site.latin'),
    subtitle: t('data.changes.note'),
    licence: t('footer.licence'),
    kinds: {
      added: t('data.changes.added'),
      corrected: t('data.changes.corrected'),
      withdrawn: t('data.changes.withdrawn'),
    },
    reasonOf: (reason) => t('data.changes.reason', { reason }),
    page: pageUrl('/data/', locale, site),
    self: pageUrl('/feed.xml', locale, site),
  })
  return new Response(feed)
}
