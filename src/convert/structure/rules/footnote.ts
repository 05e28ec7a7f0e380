import { eachOpenLine } from '../marked-lines.ts'

/** Notes under a text: `[1]“三减”:减盐、减油、减糖。` */
export const footnote = eachOpenLine(({ text }) =>
  /^(?:\[\s*(?:注\s*)?\d{1,2}\s*\]|\(注\s*\d{0,2}\)|注\s*\d{0,2}\s*:|注释\s*:|备注\s*:)/.test(text)
    ? { kind: 'footnote' }
    : undefined,
)
