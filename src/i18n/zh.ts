import { zhCharts } from './zh-charts.ts'
import { zhCodebook } from './zh-codebook.ts'
import { zhCompare } from './zh-compare.ts'
import { zhData } from './zh-data.ts'
import { zhMethod } from './zh-method.ts'
import { zhNames } from './zh-names.ts'
import { zhReader } from './zh-reader.ts'
import { zhSite } from './zh-site.ts'

/** All interface text in Chinese, by flat dotted key. */
export const zh = {
  ...zhSite,
  ...zhNames,
  ...zhMethod,
  ...zhCodebook,
  ...zhCharts,
  ...zhCompare,
  ...zhData,
  ...zhReader,
}
