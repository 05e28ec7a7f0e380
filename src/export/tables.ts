import type { Dataset, PublishedPassage } from '../model/dataset.ts'
import { publishedTables, type TableName, type TableRow } from '../model/published.ts'

/** Turns a path of the site such as `/themes/tcm/` into the address to publish. */
export type UrlOf = (path: string) => string

type Tables = { readonly [Name in TableName]: readonly TableRow<Name>[] }

/** The nine tables of `/data/`, each row checked against its published schema. */
export function tablesOf(dataset: Dataset, urlOf: UrlOf): Tables {
  const tables = Object.fromEntries(
    Object.entries(publishedTables).map(([name, schema]) => [
      name,
      builders[name as TableName](dataset, urlOf).map((row) => schema.parse(row)),
    ]),
  )
  return tables as unknown as Tables
}

/** Address of a passage or figure inside its document. */
export const evidencePath = (plan: string, id: string): string => `/plans/${plan}/#${id}`

const builders: {
  readonly [Name in TableName]: (dataset: Dataset, urlOf: UrlOf) => readonly TableRow<Name>[]
} = {
  cities: ({ cities }, urlOf) =>
    cities.map(({ id, name_zh, name_en, level, within_zh, within_en }) => ({
      ...{ id, name_zh, name_en, level, within_zh, within_en },
      url: urlOf(`/cities/${id}/`),
    })),
  plans: ({ plans, passages, figures }, urlOf) =>
    plans.map((plan) => ({
      ...pick(plan, [
        'id',
        'city',
        'title_zh',
        'title_en',
        'issuer_zh',
        'issuer_en',
        'document_number',
        'issued_on',
      ]),
      ...pick(plan, ['published_on', 'period_from', 'period_to', 'kind', 'level', 'rights', 'source_sha256']),
      passages: passages.filter(({ plan: of }) => of === plan.id).length,
      figures: figures.filter(({ plan: of }) => of === plan.id).length,
      url: urlOf(`/plans/${plan.id}/`),
    })),
  themes: ({ themes }, urlOf) =>
    themes.map((theme) => ({
      ...pick(theme, ['id', 'name_zh', 'name_en', 'core', 'definition_zh', 'definition_en', 'excludes_zh']),
      ...pick(theme, ['excludes_en', 'terms', 'terms_en']),
      url: urlOf(`/themes/${theme.id}/`),
    })),
  indicators: ({ indicators }) =>
    indicators.map((indicator) => ({
      ...pick(indicator, ['id', 'theme', 'name_zh', 'name_en', 'definition_zh', 'definition_en', 'unit']),
      ...pick(indicator, ['denominator_zh', 'denominator_en', 'direction', 'comparable_zh', 'comparable_en']),
    })),
  passages: (dataset, urlOf) =>
    dataset.passages.map((passage) => ({
      ...pick(passage, ['id', 'plan', 'city', 'text', 'themes', 'start', 'end']),
      heading_path: headingTexts(dataset, passage),
      url: urlOf(evidencePath(passage.plan, passage.id)),
    })),
  figures: ({ figures }, urlOf) =>
    figures.map((figure) => ({
      ...pick(figure, [
        'id',
        'city',
        'plan',
        'themes',
        'indicator',
        'measure_zh',
        'measure_en',
        'kind',
        'value',
      ]),
      ...pick(figure, [
        'value_to',
        'unit',
        'value_as_written',
        'comparator',
        'year',
        'year_basis',
        'commitment',
      ]),
      ...pick(figure, [
        'commitment_word',
        'scope_zh',
        'scope_en',
        'quote',
        'quote_en',
        'passage',
        'start',
        'end',
      ]),
      ...pick(figure, ['status', 'note_zh', 'note_en']),
      url: urlOf(evidencePath(figure.plan, figure.id)),
    })),
  coverage: ({ coverage }) =>
    coverage.map(({ city, theme, state, figures, passages, terms_searched }) => ({
      ...{ city, theme, state },
      ...{ figures: [...figures], passages: [...passages], terms_searched: [...terms_searched] },
    })),
  errata: ({ plans }) =>
    plans.flatMap(({ id: plan, errata }) =>
      errata.map((erratum) => ({
        plan,
        ...pick(erratum, ['source', 'reading', 'start', 'end', 'certainty', 'reason_zh', 'reason_en']),
      })),
    ),
  checks: ({ checks }) => checks.map((check) => ({ ...check, figures: [...check.figures] })),
}

/** Heading texts above a passage, outermost first, numbers as the document writes them. */
export function headingTexts({ plans }: Pick<Dataset, 'plans'>, passage: PublishedPassage): string[] {
  const headings = plans.find(({ id }) => id === passage.plan)?.headings ?? []
  return passage.heading_path.flatMap((id) => {
    const heading = headings.find((each) => each.id === id)
    return heading ? [`${heading.number ?? ''}${heading.text}`] : []
  })
}

function pick<Item extends object, Key extends keyof Item>(
  item: Item,
  keys: readonly Key[],
): Pick<Item, Key> {
  return Object.fromEntries(keys.map((key) => [key, item[key]])) as Pick<Item, Key>
}
