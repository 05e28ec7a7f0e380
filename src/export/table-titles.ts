import type { TableName } from '../model/published.ts'

/** One line on each published table, for people who open the data package without the site. */
export const tableTitles: Readonly<Record<TableName, string>> = {
  cities: 'Places',
  plans: 'Documents',
  themes: 'Themes of the codebook',
  indicators: 'Measures of the codebook',
  passages: 'Sentences and list items of the documents',
  figures: 'Figures and milestones, one per measure and value',
  coverage: 'What each document says on each theme',
  errata: 'Damaged places of the sources and how they read',
  checks: 'Statements of one document that do not fit together',
}
