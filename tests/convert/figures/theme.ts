import type { Theme } from '../../../src/model/theme.ts'

/** A theme with the words given and nothing else of interest. */
export const themeWith = (
  id: string,
  words: Partial<Pick<Theme, 'terms' | 'minor_terms' | 'bearer_terms' | 'exclusions' | 'heading_terms'>>,
): Theme => ({
  id,
  order: 1,
  core: false,
  name_zh: id,
  name_en: id,
  definition_zh: id,
  definition_en: id,
  excludes_zh: id,
  excludes_en: id,
  terms: [],
  minor_terms: [],
  bearer_terms: [],
  exclusions: [],
  heading_terms: [],
  headline: [],
  terms_en: [id],
  ...words,
})
