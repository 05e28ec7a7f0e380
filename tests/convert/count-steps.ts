/** What reading a text costs, counted: a clock would judge the machine. */
export type Steps = {
  /** Characters that patterns have run over: to the end of a match, or of the text where none is found. */
  scanned: number
  /** Items that array methods have looked at. */
  visited: number
}

/** Runs a piece of work and counts its steps. Backtracking inside a pattern is not seen; `npm run bench` times it. */
function countSteps(work: () => unknown): Steps {
  const steps: Steps = { scanned: 0, visited: 0 }
  const restore = [countScans(steps), ...arrayMethods.map((name) => countVisits(steps, name))]
  try {
    work()
  } finally {
    for (const each of restore) each()
  }
  return steps
}

/** Every pattern ends in `exec`, also by way of `test`, `match`, `replace`, `split` and `search`. */
function countScans(steps: Steps): () => void {
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    const length = Math.max(0, text.length - from)
    // A sticky pattern that does not match looks at its own place only.
    const end = match === null ? (this.sticky ? 1 : length) : match.index + match[0].length - from
    steps.scanned += end
    return match
  }
  return () => void (RegExp.prototype.exec = exec)
}

const arrayMethods = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
] as const

type Visit = (...given: readonly unknown[]) => unknown
type Method = (this: unknown, visit: Visit, ...rest: readonly unknown[]) => unknown

function countVisits(steps: Steps, name: (typeof arrayMethods)[number]): () => void {
  const methods = Array.prototype as unknown as Record<string, Method>
  const method = methods[name]
  if (method === undefined) throw new Error(`No array method ${name}`)
  methods[name] = function (visit, ...rest) {
    return method.call(
      this,
      function (this: unknown, ...given) {
        steps.visited += 1
        return visit.apply(this, given as unknown[])
      },
      ...rest,
    )
  }
  return () => void (methods[name] = method)
}

/** Pieces of a text, and eight times as many. */
const [few, many] = [250, 2_000]

/** How many times the steps multiply when a text of a repeated piece grows eightfold; 64 would be the square. */
export function growthOfSteps(read: (text: string) => unknown, piece: string): number {
  const [short, long] = [few, many].map((count) => countSteps(() => read(piece.repeat(count))))
  // Less than a thousand looks are a handful of fixed ones.
  const visits = Math.max(1_000, long?.visited ?? 0) / Math.max(1_000, short?.visited ?? 0)
  return Math.max((long?.scanned ?? 0) / (short?.scanned ?? 1), visits)
}
