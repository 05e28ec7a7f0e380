import type { Dataset, PublishedPassage } from '../model/dataset.ts'
import { evidencePath } from '../model/evidence-path.ts'
import { publishedTables, type TableName, type TableRow } from '../model/published.ts'
import { withReasons } from './missing-values.ts'

/** Turns a path of the site such as `/themes/tcm/` into the address to publish. */
export type UrlOf = (path: string) => string

export type Tables = { readonly [Name in TableName]: readonly TableRow<Name>[] }

/** The nine tables of `/data/`, each row checked against its published schema and in the order of its columns. */
export function tablesOf(dataset: Dataset, urlOf: UrlOf): Tables {
  const tables = Object.fromEntries(
    Object.entries(publishedTables).map(([name, schema]) => [
      name,
      builders[name as TableName](dataset, urlOf).map((row) => schema.parse(row)),
    ]),
  )
  return tables as unknown as Tables
}

const builders: {
  readonly [Name in TableName]: (dataset: Dataset, urlOf: UrlOf) => readonly TableRow<Name>[]
} = {
  cities: ({ cities }, urlOf) =>
    cities.map((city) => ({ ...columnsFrom('cities', city), url: urlOf(`/cities/${city.id}/`) })),
  plans: ({ plans, passages, figures }, urlOf) =>
    plans.map((plan) =>
      withReasons('plans', {
        ...columnsFrom('plans', plan),
        passages: passages.filter(({ plan: of }) => of === plan.id).length,
        figures: figures.filter(({ plan: of }) => of === plan.id).length,
        url: urlOf(`/plans/${plan.id}/`),
      }),
    ),
  themes: ({ themes }, urlOf) =>
    themes.map((theme) => ({ ...columnsFrom('themes', theme), url: urlOf(`/themes/${theme.id}/`) })),
  indicators: ({ indicators }) =>
    indicators.map((indicator) => withReasons('indicators', columnsFrom('indicators', indicator))),
  passages: (dataset, urlOf) =>
    dataset.passages.map((passage) =>
      withReasons('passages', {
        ...columnsFrom('passages', passage),
        heading_path: headingTexts(dataset, passage),
        url: urlOf(evidencePath(passage)),
      }),
    ),
  figures: ({ figures }, urlOf) =>
    figures.map((figure) =>
      withReasons('figures', {
        ...columnsFrom('figures', figure),
        url: urlOf(evidencePath(figure)),
        settled: figure.settled ?? null,
        review_reason: figure.review_reason ?? null,
      }),
    ),
  coverage: ({ coverage }) =>
    coverage.map((cell) => ({
      ...columnsFrom('coverage', cell),
      figures: [...cell.figures],
      passages: [...cell.passages],
      terms_searched: [...cell.terms_searched],
    })),
  errata: ({ plans }) =>
    plans.flatMap(({ id: plan, errata }) =>
      errata.map((erratum) => withReasons('errata', { plan, ...columnsFrom('errata', erratum) })),
    ),
  checks: ({ checks }) => checks.map((check) => ({ ...check, figures: [...check.figures] })),
}

/** Heading texts above a passage, outermost first, numbers as the document writes them. */
function headingTexts({ plans }: Pick<Dataset, 'plans'>, passage: PublishedPassage): string[] {
  const headings = plans.find(({ id }) => id === passage.plan)?.headings ?? []
  return passage.heading_path.flatMap((id) => {
    const heading = headings.find((each) => each.id === id)
    return heading ? [`${heading.number ?? ''}${heading.text}`] : []
  })
}

/** Those fields of an item that are columns of the table under the same name. */
function columnsFrom<Name extends TableName, Item extends object>(
  name: Name,
  item: Item,
): Pick<Item, keyof Item & keyof TableRow<Name>> {
  const columns = publishedTables[name].shape
  return Object.fromEntries(Object.entries(item).filter(([key]) => key in columns)) as Pick<
    Item,
    keyof Item & keyof TableRow<Name>
  >
}
