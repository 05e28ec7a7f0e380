import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Alias, Document } from 'yaml'
import type { z } from 'zod'
import { findUnsafeCharacter } from './unsafe-characters.ts'

/** A problem in a YAML file; has the shape of an `Issue`. */
export type YamlIssue = {
  readonly severity: 'error'
  readonly code: 'invalid-yaml' | 'unknown-field' | 'missing-field' | 'invalid-field' | 'unsafe-character'
  readonly message: string
  readonly at: { readonly file: string; readonly line: number }
  /** The text the entry is about, where the caller can tell it. */
  readonly quote?: string
}
type Path = readonly PropertyKey[]
type Parsed<T> =
  | { readonly value: T; /** Line of a field, from 1. */ readonly lineOf: (path: Path) => number }
  | { readonly issues: readonly YamlIssue[] }

/** Names what the entry a path leads to is about, e.g. its quote. */
export type QuoteOf = (path: Path, get: (path: Path) => unknown) => string | undefined

/** Reads a YAML file by a schema: its value, or every problem with its line and, by `quoteOf`, its entry's quote. */
export function parseYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  quoteOf: QuoteOf = () => undefined,
): Parsed<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const source: Source = { file, document, lineOf: (offset) => Math.max(1, lines.linePos(offset).line) }
  if (document.errors.length > 0)
    return { issues: document.errors.map((error) => syntaxIssue(source, error)) }
  const aliases = findAliases(document)
  if (aliases.length > 0) return { issues: aliases.map((alias) => aliasIssue(source, alias)) }
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  const unsafe = findUnsafePath(value, [])
  if (unsafe) return { issues: [unsafeIssue(source, unsafe)] }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data, lineOf: (path) => findLine(source, path) }
  return {
    issues: parsed.error.issues.flatMap((issue) => {
      const quote = quoteOf(issue.path, (path) => document.getIn(path))
      return fieldIssues(source, issue).map((each) => (quote === undefined ? each : about(each, quote)))
    }),
  }
}

type Source = {
  readonly file: string
  readonly document: Document
  readonly lineOf: (offset: number) => number
}

const syntaxIssue = (
  { file, lineOf }: Source,
  error: { pos: [number, number]; message: string },
): YamlIssue => ({
  severity: 'error',
  code: 'invalid-yaml',
  message: `\`${file}\` is not valid YAML: ${withoutStop(error.message)}. Correct the line; text with a colon or a quote in it needs quotes around it.`,
  at: { file, line: lineOf(error.pos[0]) },
})

/** What stands in a document for a value written elsewhere in it, which a few lines could make into millions. */
function findAliases(document: Document): readonly Alias.Parsed[] {
  const found: Alias.Parsed[] = []
  visit(document, { Alias: (_, alias) => void found.push(alias as Alias.Parsed) })
  return found
}

const aliasIssue = ({ file, lineOf }: Source, { source, range }: Alias.Parsed): YamlIssue => ({
  severity: 'error',
  code: 'invalid-yaml',
  message: `\`${file}\` holds the YAML alias \`*${source}\`, which is not read here. Write out the value it stands for in its place.`,
  at: { file, line: lineOf(range[0]) },
})

const about = (issue: YamlIssue, quote: string): YamlIssue => ({
  ...issue,
  message: `In the entry for \`${quote}\`: ${issue.message}`,
  quote,
})

function fieldIssues(source: Source, issue: z.core.$ZodIssue): readonly YamlIssue[] {
  const { file } = source
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      severity: 'error',
      code: 'unknown-field',
      message: `\`${formatPath([...issue.path, key])}\` is not a field of \`${file}\`. Correct its spelling or remove it.`,
      at: { file, line: findLine(source, [...issue.path, key]) },
    }))
  }
  const at = { file, line: findLine(source, issue.path) }
  const name = formatPath(issue.path)
  if (!source.document.hasIn(issue.path) && issue.path.length > 0) {
    return [
      {
        severity: 'error',
        code: 'missing-field',
        message: `The field \`${name}\` is missing in \`${file}\`. Add it; what is unknown is written as null where the field allows it.`,
        at,
      },
    ]
  }
  const value = formatValue(source.document.getIn(issue.path))
  const rule = withoutStop(issue.message)
  const message = `The field \`${name}\` in \`${file}\` has the value \`${value}\`, which does not fit: ${rule}. Correct the value.`
  return [{ severity: 'error', code: 'invalid-field', message, at }]
}

type Unsafe = { readonly path: Path; readonly what: string }

/** Where a value holds a character that no page may show: looked for after parsing, since YAML can write it as an escape. */
function findUnsafePath(value: unknown, path: Path): Unsafe | undefined {
  if (typeof value === 'string') {
    const found = findUnsafeCharacter(value)
    return found && { path, what: found.what }
  }
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key
    const found = findUnsafePath(key, path) ?? findUnsafePath(part, [...path, step])
    if (found) return found
  }
  return undefined
}

const unsafeIssue = (source: Source, { path, what }: Unsafe): YamlIssue => ({
  severity: 'error',
  code: 'unsafe-character',
  message: `The field \`${formatPath(path)}\` in \`${source.file}\` holds ${what}. Remove it.`,
  at: { file: source.file, line: findLine(source, path) },
})

/** The line of the key a path leads to, or of the nearest thing above it that exists. */
function findLine({ document, lineOf }: Source, path: Path): number {
  let node: unknown = document.contents
  let offset = offsetOf(node) ?? 0
  for (const step of path) {
    const next = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)
      : isSeq(node) && typeof step === 'number'
        ? node.items[step]
        : undefined
    if (next === undefined) break
    offset = offsetOf(isPair(next) ? next.key : next) ?? offset
    node = isPair(next) ? next.value : next
  }
  return lineOf(offset)
}

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

const formatPath = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : String(step)))
    .join('.')
    .replaceAll('.[', '[') || 'file'

function formatValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const withoutStop = (message: string): string => message.trim().replace(/\.$/, '')
