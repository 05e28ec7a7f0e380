import { foldWidth } from '../../lib/fold-width.ts'
import { isOrgan, withoutDay } from '../structure/rules/signature.ts'
import type { RecordFacts } from './find-record.ts'
import { linesOf, openingOf } from './plan-source.ts'
import type { PlanSource } from './plan-source.ts'

const organEnd =
  /(?:委员会|人民政府|政府|办公室|办公厅|管委会|卫健委|卫健局|卫计委|局|厅|委|部|办|领导小组|指挥部|联合会|总工会|人大常委会)$/

export type IssuerSource = {
  readonly source: PlanSource
  readonly titles: readonly (string | null)[]
  readonly record: RecordFacts
  /** Name of the place the document speaks for. */
  readonly place: string | null
}

/** The issuing body: of the notice's title, else of the signature, the record, the masthead, an adoption, the newspaper. */
export function findIssuer({ source, titles, record, place }: IssuerSource): string | null {
  return (
    titles.flatMap((title) => beforeAbout(title ?? '')).at(0) ??
    signers(source) ??
    record.issuer_zh ??
    source.facts.issuer_zh ??
    mastheadOf(source) ??
    titles.flatMap((title) => headOf(title ?? '')).at(0) ??
    adopterOf(source, place) ??
    spokenFor(source, place) ??
    leaderOf(source) ??
    publisherOf(source) ??
    source.facts.source_zh
  )
}

/** `某市卫生健康委员会 某市财政局关于印发…` → the bodies before 关于; `某市人民政府批转…` → the body before 批转. */
function beforeAbout(title: string): readonly string[] {
  const before = /^([^《》。,\uff0c]{2,60}?)\s*(?:关于|转发|批转|印发)/.exec(title)?.[1]?.trim() ?? ''
  return organEnd.test(before) ? [before.replace(/\s+/g, '、')] : []
}

/** Bodies on lines of their own in the first signature, also with the day behind them. */
function signers(source: PlanSource): string | undefined {
  const organs = linesOf(source, 'signature')
    .map(withoutDay)
    .filter((line) => isOrgan(line))
  return organs.length === 0
    ? undefined
    : [...new Set(organs.map((line) => line.replace(/\s+/g, '')))].slice(0, 3).join('、')
}

/** The body in the red head: `某市人民政府文件`, `某市人民政府令`. */
const mastheadOf = (source: PlanSource): string | undefined =>
  [...linesOf(source, 'title'), ...linesOf(source, 'signature')]
    .map((line) => /^([\u4e00-\u9fff]{4,24})(?:文件|令)$/.exec(line)?.[1] ?? '')
    .find((body) => organEnd.test(body))

/** 某区卫生健康局2022年工作要点: the body whose work it is. */
function headOf(title: string): readonly string[] {
  const head =
    /^([\u4e00-\u9fff]{2,8}[省市县区州旗盟][\u4e00-\u9fff]{0,14}?(?:委员会|人民政府|办公室|卫健委|卫健局|局|厅|管委会))(?=20\d\d|“|关于|上半年|下半年|工作报告|贯彻|落实)/.exec(
      foldWidth(title),
    )?.[1]
  return head === undefined ? [] : [head]
}

/** (…某市第五届人民代表大会常务委员会第七次会议通过), (…省人民政府第88次常务会议通过): who adopted it. */
function adopterOf(source: PlanSource, place: string | null): string | undefined {
  const note = /\(\s*20\d\d年[^)]{0,200}(?:通过|公布|发布)/.exec(foldWidth(openingOf(source, 1200)))?.[0]
  const congress =
    /日\s*([\u4e00-\u9fff]{2,12}?)(?:第[一二三四五六七八九十]+届)?(人民代表大会(?:常务委员会)?)第/.exec(
      note ?? '',
    )
  if (congress !== null) return `${congress[1] ?? ''}${congress[2] ?? ''}`
  const government = /日\s*([\u4e00-\u9fff]{1,12}?)(人民政府)(?:令|第|常务会议|全体会议)/.exec(note ?? '')
  return government === null ? undefined : governmentOf(government[1] ?? '', place)
}

/** 现在,我代表市人民政府,向大会报告工作 */
function spokenFor(source: PlanSource, place: string | null): string | undefined {
  const spoken = /我(?:受|代表)([\u4e00-\u9fff]{0,10}?)人民政府/.exec(foldWidth(openingOf(source, 1200)))
  return spoken === null ? undefined : governmentOf(spoken[1] ?? '', place)
}

/** 2022年,某县卫生健康局在县委、县政府的坚强领导下…: whose work a summary tells of. */
const leaderOf = (source: PlanSource): string | undefined =>
  /(?:^|[,\n])\s*([\u4e00-\u9fff]{2,8}[市县区州旗盟][\u4e00-\u9fff]{0,12}?(?:委员会|卫健委|局|委))(?:全体[\u4e00-\u9fff]{2,6})?在[^。]{2,40}领导下/.exec(
    foldWidth(openingOf(source, 600)),
  )?.[1]

/** `省` and `市` alone mean the place the document speaks for. */
function governmentOf(named: string, place: string | null): string | undefined {
  if (named.length > 1) return `${named}人民政府`
  return place === null ? undefined : `${place}人民政府`
}

const paper =
  '[\\u4e00-\\u9fff]{2,10}(?:日报|晚报|晨报|早报|时报|商报|都市报|快报|导报|周报|报|新闻网|广播电视台|新闻社|发布|客户端)'

/** The newspaper a feature comes from: 来源:某某日报, its name with the day and page in the first line, 某某晚报讯. */
const publisherOf = (source: PlanSource): string | undefined =>
  [...linesOf(source, 'boilerplate'), ...openingOf(source, 400).split('\n')]
    .map(
      (line) =>
        new RegExp(`来\\s*源\\s*:\\s*(${paper})(?=\\s|$|作|\\d|\\()`).exec(line)?.[1] ??
        new RegExp(`^(?!本报)(${paper})\\s*(?:20\\d\\d\\s*[年.-]|讯)`).exec(foldWidth(line).trim())?.[1],
    )
    .find((name) => name !== undefined)
