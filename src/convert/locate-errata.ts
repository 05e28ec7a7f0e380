import type { Issue } from '../model/issue.ts'
import type { Erratum } from '../model/erratum.ts'
import type { LocatedErratum } from '../model/plan.ts'

/** The file the errata come from. */
type Sidecar = { readonly path: string; readonly text: string }

/**
 * Errata with their place in the text, as indices of it, in the order of the text; an erratum whose source
 * does not stand there, or not so often, is an issue.
 */
export function locateErrata(
  text: string,
  errata: readonly Erratum[],
  sidecar: Sidecar,
): { readonly located: readonly LocatedErratum[]; readonly issues: readonly Issue[] } {
  const found = errata.map((erratum) => ({ erratum, start: findNth(text, erratum.source, erratum.nth) }))
  return {
    located: found
      .flatMap(({ erratum, start }) =>
        start === undefined ? [] : [{ ...erratum, start, end: start + erratum.source.length }],
      )
      .sort((left, right) => left.start - right.start || left.end - right.end),
    issues: found.flatMap(({ erratum, start }) =>
      start === undefined ? [notFound(text, erratum, sidecar)] : [],
    ),
  }
}

/** Start of the nth occurrence, counted without overlap. */
function findNth(text: string, source: string, nth: number): number | undefined {
  let start = text.indexOf(source)
  for (let count = 1; count < nth && start !== -1; count++)
    start = text.indexOf(source, start + source.length)
  return start === -1 ? undefined : start
}

function notFound(text: string, { source, nth }: Erratum, sidecar: Sidecar): Issue {
  const times = text.split(source).length - 1
  const problem =
    times === 0
      ? `The erratum \`${source}\` is not found in the document.`
      : `The erratum \`${source}\` is to stand at its occurrence \`${nth}\`, but the document has it ${times} times.`
  return {
    severity: 'error',
    code: 'erratum-not-found',
    message: `${problem} Copy the damaged words from the document character for character, or correct \`nth\`.`,
    at: {
      file: sidecar.path,
      line: sidecar.text.slice(0, Math.max(0, sidecar.text.indexOf(source))).split('\n').length,
    },
    quote: source,
  }
}
