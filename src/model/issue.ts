import type { Certainty } from './erratum.ts'

/** A problem found while reading what people or documents give us: data, never thrown. */
export type Issue = {
  /** An error stops the command; a warning is only shown. */
  readonly severity: 'error' | 'warning'
  /** Stable kebab-case name of the kind of problem, e.g. `seed-without-sidecar`. */
  readonly code: string
  /** Two sentences: what is wrong with the value in backticks, then what to do. */
  readonly message: string
  /** Where: a path from the project's root and a line counted from 1. */
  readonly at: { readonly file: string; readonly line?: number }
  /** The source text concerned, verbatim. */
  readonly quote?: string
  /** Where characters seem to be lost: the likeliest reading of the quote, null where nobody can tell. */
  readonly reading?: string | null
  /** Other readings of it, the likelier first. */
  readonly alternatives?: readonly string[]
  /** How certain the reading is. */
  readonly certainty?: Certainty
  /** Calculations with the document's own numbers that speak for a reading or against it. */
  readonly evidence?: readonly string[]
}

/** One line for a terminal: `error seeds/x.yaml:3 message`. */
export const formatIssue = ({ severity, message, at }: Issue): string =>
  `${severity} ${at.file}${at.line === undefined ? '' : `:${at.line}`} ${message}`
