import { eachOpenLine } from '../reading.ts'

/** `附件1` on a line of its own or before the annex's title: a new part, above all chapters. */
export const annexHeading = eachOpenLine(({ text }) => {
  if (!/^附\s*[件表录]\s*[0-9一二三四五六七八九十]{0,2}(?:\s+[^\s。;:,][^。;:]{1,38})?$/.test(text))
    return undefined
  const end = text.length
  return {
    kind: 'heading',
    heading: { style: 'annex', rank: 0.5, first: false, numberEnd: 0, textStart: 0, textEnd: end, end },
  }
})
