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
}

/** One line for a terminal: `error seeds/x.yaml:3 message`. */
export const formatIssue = ({ severity, message, at }: Issue): string =>
  `${severity} ${at.file}${at.line === undefined ? '' : `:${at.line}`} ${message}`
