import type { APIRoute } from 'astro'
import { pictureFile, subjects, type Subject } from '../../../components/picture/picture-file.ts'
import { pictureId } from '../../../components/picture/picture-id.ts'
import { getDataset } from '../../../content.ts'
import { localePaths, type Locale } from '../../../i18n/locales.ts'
import css from '../../../styles/chart-file.css?raw'
import tokens from '../../../styles/tokens.css?raw'

export async function getStaticPaths() {
  const all = subjects(await getDataset())
  return localePaths().flatMap(({ params, props }) =>
    all.map((subject) => ({
      params: { ...params, picture: pictureId(subject) },
      props: { ...props, subject },
    })),
  )
}

/** `/pictures/<picture>.png`: a drawing for shared links, which the build then paints. */
export const GET: APIRoute = async ({ props }) => {
  const { locale, subject } = props as { locale: Locale; subject: Subject }
  const svg = await pictureFile(await getDataset(), subject, { locale, styles: { css, tokens } })
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
