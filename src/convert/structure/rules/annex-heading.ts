import { eachOpenLine, findNextText } from '../marked-lines.ts'

/** `附件1` on a line of its own or before the annex's title: a new part, above all chapters. */
export const annexHeading = eachOpenLine(({ text }, index, { lines, marks }) => {
  const below = lines[findNextText({ lines, marks }, index) ?? -1]?.text ?? ''
  const isNamed = /^附\s*[件表录]\s*[0-9一二三四五六七八九十]{0,2}(?:\s+[^\s。;:,][^。;:]{1,38})?$/.test(text)
  // 附件:主要指标 above a table or a first chapter is the annex itself; above a signature it only names a file.
  const isAnnex = /^附\s*[件表录]\s*\d{0,2}\s*:\s*[^。;:]{2,38}$/.test(text) && opensAnnex.test(below)
  if (!isNamed && !isAnnex) return undefined
  const end = text.length
  return {
    kind: 'heading',
    heading: { style: 'annex', rank: 0.5, first: false, numberEnd: 0, textStart: 0, textEnd: end, end },
  }
})

const opensAnnex = /^(?:序号|领域|类别|指标|一、|第[一1]章)/
