import { eachOpenLine } from '../marked-lines.ts'

/** Lines without a visible character. */
export const blank = eachOpenLine(({ text }) => (text === '' ? { kind: 'blank' } : undefined))
