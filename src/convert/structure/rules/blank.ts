import { eachOpenLine } from '../reading.ts'

/** Lines without a visible character. */
export const blank = eachOpenLine(({ text }) => (text === '' ? { kind: 'blank' } : undefined))
