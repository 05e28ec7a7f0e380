import { extent } from 'd3'
import type { Dataset as DatasetData, WithContext } from 'schema-dts'
import type { Dataset } from '../../model/dataset.ts'
import { tableNames } from '../../model/published.ts'
import type { FileFacts } from '../data-package.ts'
import { dataZipPath } from '../data-zip.ts'
import type { UrlOf } from '../tables.ts'

export type DatasetPage = {
  readonly name: string
  readonly description: string
  /** Who made it. */
  readonly creator: string
  /** Address of the page. */
  readonly url: string
  readonly keywords: readonly string[]
  readonly urlOf: UrlOf
  readonly factsOf: (path: string) => FileFacts
}

/** The dataset as JSON-LD for the data page: version, licence, coverage and every file of it. */
export function datasetData(
  { releases, figures, cities, plans }: Dataset,
  { name, description, creator, url, keywords, urlOf, factsOf }: DatasetPage,
): WithContext<DatasetData> {
  const [release] = releases
  const years = extent([
    ...plans.flatMap(({ period_from, period_to }) => [period_from, period_to]),
    ...yearsOf(figures),
  ])
  const file = (path: string, encodingFormat: string) =>
    ({
      '@type': 'DataDownload',
      name: path,
      encodingFormat,
      contentUrl: urlOf(`/data/${path}`),
      contentSize: `${factsOf(path).bytes} B`,
      sha256: factsOf(path).sha256,
    }) as const
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    ...{ url, name, description },
    keywords: [...keywords],
    creator: { '@type': 'Organization', name: creator },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: ['zh-CN', 'en'],
    ...(release ? { version: release.version, datePublished: release.date } : {}),
    temporalCoverage: years.join('/'),
    spatialCoverage: cities.map((city) => ({
      '@type': 'Place',
      name: city.name_zh,
      alternateName: city.name_en,
    })),
    distribution: [
      file(dataZipPath, 'application/zip'),
      ...tableNames.flatMap((table) => [
        file(`${table}.csv`, 'text/csv'),
        file(`${table}.json`, 'application/json'),
      ]),
    ],
  }
}

const yearsOf = (figures: Dataset['figures']): readonly number[] => figures.flatMap(({ year }) => year ?? [])
