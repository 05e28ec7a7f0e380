import { foldWidth } from '../../lib/fold-width.ts'

/** 某市人民政府文件, 某市人民政府令, 第36号, 附件1, 文号:…: printed above a title and no part of it. */
export const isMasthead = (line: string): boolean =>
  /文件$|^[\u4e00-\u9fff]{2,20}(?:令|公告)$|^(?:令)?\(?第\s*\d+\s*号\)?$|^附\s*[件录]\s*[\d一二三四五六七八九十]*\s*:?$|^(?:发文字号|文\s*号|索\s*引\s*号)\s*:/.test(
    foldWidth(line).trim(),
  )

/** Lines under a title that say when and by whom: a day, an adoption, a meeting, who speaks. */
export const isNoteLine = (line: string): boolean =>
  notes.some((pattern) => pattern.test(foldWidth(line).trim()))

const notes: readonly RegExp[] = [
  /^\(?\s*20\d\d年\d{1,2}月(?:\d{1,2}日)?.{0,160}(?:通过|批准|公布|发布|修订|修正|施行|会议上|大会上|会上)\s*\)?$/,
  /^\(?\s*20\d\d年\d{1,2}月\d{1,2}日\s*\)?$/,
  /^[—–-]{1,3}\s*(?:20\d\d年.{0,60}|在.{2,60}会.{0,10}上)$/,
  /^\(?在.{2,60}(?:会议|大会|会)上\)?$/,
  /^(?:[\u4e00-\u9fff]{0,24}(?:省长|市长|县长|区长|州长|旗长|主席|主任|局长|书记|院长))\s+[\u4e00-\u9fff·]{1,4}(?:\s?[\u4e00-\u9fff]{1,2})?$/,
  /^[\u4e00-\u9fff]{1,12}(?:市长|县长|区长|局长|主任)[\u4e00-\u9fff]{2,4}$/,
]

/** A title without the body named above it, the brackets of a name, and what is noted behind it. */
export const ownTitle = (title: string): string => {
  const named = title.replace(/^[\u4e00-\u9fff]{2,20}文件\s*/, '').replace(/^《(.+)》$/, '$1')
  const at = noteBehind.exec(foldWidth(named))?.index
  return at === undefined || at < 6 ? named : named.slice(0, at).trim()
}

/** (2022年8月26日…通过), ——2024年1月16日在…上 */
const noteBehind =
  /\(\s*20\d\d年\d{1,2}月[^)]{0,200}(?:通过|批准|公布|发布|修订|修正|施行|会上|会议上|大会上)[^)]*\)|\s*[—–-]{1,3}\s*(?:20\d\d年\d{1,2}月|在[^—]{2,60}会[^—]{0,10}上)/
