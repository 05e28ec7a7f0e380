import { enCharts } from './en-charts.ts'
import { enCodebook } from './en-codebook.ts'
import { enCompare } from './en-compare.ts'
import { enData } from './en-data.ts'
import { enMethod } from './en-method.ts'
import { enNames } from './en-names.ts'
import { enReader } from './en-reader.ts'
import { enSite } from './en-site.ts'

/** All interface text in English, by flat dotted key. */
export const en = {
  ...enSite,
  ...enNames,
  ...enMethod,
  ...enCodebook,
  ...enCharts,
  ...enCompare,
  ...enData,
  ...enReader,
}
