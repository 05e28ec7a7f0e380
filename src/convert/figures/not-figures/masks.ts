import { numberWords } from './number-words.ts'
import { stretchesOf } from '../stretch.ts'
import type { Stretch } from '../stretch.ts'

/** Stretches of a normalised sentence in which a number is a name, a reference or a list number. */
export const findMasks = (text: string): Stretch[] =>
  [...references, ...numberWords, ...slogansInQuotes].flatMap((pattern) => stretchesOf(text, pattern))

/** References: each pattern with the sort of reference it covers. */
const references: readonly RegExp[] = [
  // names of laws, programmes and papers
  /《[^《》]{1,120}》/g,
  // document numbers: 芜市发〔2021〕20号, 〔202120号 with a lost bracket
  /[〔[(【]\s?\d{4}\s?[〕\])】]\s?第?\s?\d{1,5}\s?号|〔\d{4,8}号?/g,
  // footnote and reference marks
  /\[\d{1,3}(?:[-,]\d{1,3})?\]|[①-⑳⑴-⒇㈠-㈩]/g,
  // telephones, postcodes and other labelled numbers
  /\d{3,4}-\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|(?:电话|热线|传真|邮编|邮政编码|编号|账号|代码)[::]? ?[\d-]{3,20}|(?<!\d)\d{5,6}(?=企业|热线|平台|服务热)/g,
  // addresses on the web
  /https?:\/\/[^\s,。;)]{1,200}|www\.[^\s,。;)]{1,200}/g,
  // clock times
  /(?<![\d.:比到为达])(?:[01]?\d|2[0-3]):[0-5]\d(?::\d{2})?(?![\d.])/g,
  // annexes, tables, boxes
  /(?:附件|附表|附录|表格|表|图|专栏|栏目|案例|任务|指标|项目)\s?\d{1,3}(?=[,;:。、)\]】\s]|$)/g,
  // list numbers at the start of a sentence
  /^[\s•●■◆▪·-]{0,6}[((]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)、.](?!\d)|\)、?)/g,
  // 一是, 二是, 其三, and list numbers inside a line
  /(?:其|之)[一二三四五六七八九](?=[是,:、])|[一二三四五六七八九十]{1,2}(?:是|要|则)(?=[^的])|(?<=[;:。]) ?[((]\d{1,2}[))]/g,
  // populations a rate is counted per: 每10万人口, 每千名老人, (/10万人), 1/10万
  /每 ?(?:(?:\d{1,6}(?:\.\d)?万?|[一二两三四五六七八九十]{1,2}万)(?:至|到|-|~))?(?:\d{1,6}(?:\.\d)?万?|[十百千万亿]{1,2}|[一二两三四五六七八九]?[十百千万]{1,2})[余多]?(?:名|位|个|张|户|例|人)?|\(\/10万人?\)|\((?:1\/)?10万分之一?\)/g,
  // issue dates that lost their 年 月 日: 2023630
  /^\s*20[0-3]\d(?:1[0-2]|0?[1-9])(?:[12]\d|3[01]|0?[1-9])\s*$/g,
]

/** Short quoted phrases are names and slogans unless they hold a share. */
const slogansInQuotes: readonly RegExp[] = [
  /“[^“”,;。:!?%‰]{1,18}”/g,
  /"[^",;。:!?%‰]{1,18}"/g,
  /‘[^‘’,;。:!?%‰]{1,18}’/g,
]
