import { parseYaml } from '../lib/parse-yaml.ts'
import { idSchema } from '../model/id.ts'
import type { Issue } from '../model/issue.ts'
import { sidecarSchema } from '../model/sidecar.ts'
import type { Sidecar } from '../model/sidecar.ts'
import type { Files } from './effects.ts'

/** Where the text read from a document that is no plain text is kept. */
export type TextFile = { readonly path: string; readonly sha256: string }

/** A document and what is known about it. */
export type Seed = {
  readonly id: string
  /** Path of the document from the project's root. */
  readonly path: string
  readonly sidecarPath: string
  readonly sidecarText: string
  /** Bytes of the text that is converted: the document's own, or those of its text file. */
  readonly bytes: Uint8Array
  /** SHA-256 of the document itself. */
  readonly sha256: string
  readonly textFile: TextFile | null
  readonly sidecar: Sidecar
}

/** The documents in `seeds/`, each with its sidecar, by plan id; what does not pair up is an issue. */
export function pairSeeds(
  files: Files,
  cities: ReadonlySet<string>,
): { readonly seeds: readonly Seed[]; readonly issues: readonly Issue[] } {
  const names = files.list('seeds').filter((name) => !name.startsWith('.'))
  const ids = [...new Set(names.map(idOf))].toSorted()
  const results = ids.map((id) =>
    pairOne(files, names.filter((name) => idOf(name) === id).toSorted(), cities),
  )
  return {
    seeds: results.flatMap((result) => ('seed' in result ? [result.seed] : [])),
    issues: results.flatMap((result) => ('issues' in result ? result.issues : [])),
  }
}

/** `x.pdf`, `x.yaml` and `x.text.txt`, the text read from it, belong to the plan `x`. */
const idOf = (name: string): string => name.replace(/(?:\.text\.txt|\.[^.]*)$/, '')
const isText = (name: string): boolean => name.endsWith('.text.txt')

/** The name of the text file a document needs; undefined for what is text itself. */
export const textNameOf = (name: string): string | undefined =>
  /\.(?:md|html?|docx|pdf)$/.test(name) ? `${idOf(name)}.text.txt` : undefined

function pairOne(
  files: Files,
  names: readonly string[],
  cities: ReadonlySet<string>,
): { readonly seed: Seed } | { readonly issues: readonly Issue[] } {
  const [document, ...others] = names.filter((name) => !name.endsWith('.yaml') && !isText(name))
  const sidecarName = names.find((name) => name.endsWith('.yaml'))
  if (document === undefined) return { issues: [sidecarWithoutSeed(`seeds/${sidecarName ?? ''}`)] }
  const path = `seeds/${document}`
  const id = idOf(document)
  if (others.length > 0) return { issues: others.map((other) => duplicatePlan(id, path, `seeds/${other}`)) }
  if (!idSchema.safeParse(id).success) return { issues: [invalidId(id, path)] }
  if (sidecarName === undefined) return { issues: [seedWithoutSidecar(id, path)] }
  const sidecarPath = `seeds/${sidecarName}`
  const text = new TextDecoder().decode(files.read(sidecarPath))
  const parsed = parseYaml(text, sidecarPath, sidecarSchema)
  if ('issues' in parsed) return parsed
  if (!cities.has(parsed.value.city)) return { issues: [unknownCity(parsed.value.city, sidecarPath, text)] }
  const original = files.read(path)
  const textName = textNameOf(document)
  if (textName !== undefined && !names.includes(textName)) return { issues: [withoutText(path)] }
  const textPath = textName === undefined ? undefined : `seeds/${textName}`
  const bytes = textPath === undefined ? original : files.read(textPath)
  return {
    seed: {
      id,
      path,
      sidecarPath,
      sidecarText: text,
      bytes,
      sha256: files.sha256(original),
      textFile: textPath === undefined ? null : { path: textPath, sha256: files.sha256(bytes) },
      sidecar: parsed.value,
    },
  }
}

const seedWithoutSidecar = (id: string, file: string): Issue => ({
  severity: 'error',
  code: 'seed-without-sidecar',
  message: `The document \`${file}\` has no sidecar. Write what is known about it into seeds/${id}.yaml; another sidecar shows the fields.`,
  at: { file },
})

const sidecarWithoutSeed = (file: string): Issue => ({
  severity: 'error',
  code: 'sidecar-without-seed',
  message: `The document of the sidecar \`${file}\` is missing. Put it beside the sidecar as ${file.replace(/\.yaml$/, '.txt')}, or remove the sidecar.`,
  at: { file },
})

const withoutText = (file: string): Issue => ({
  severity: 'error',
  code: 'seed-without-text',
  message: `The text read from \`${file}\` is missing. Run \`npm run convert\`, which reads it again, and commit the file it writes.`,
  at: { file },
})

const duplicatePlan = (id: string, first: string, file: string): Issue => ({
  severity: 'error',
  code: 'duplicate-plan',
  message: `The plan \`${id}\` has two documents, \`${first}\` and \`${file}\`. Rename or remove one of them.`,
  at: { file },
})

const invalidId = (id: string, file: string): Issue => ({
  severity: 'error',
  code: 'invalid-id',
  message: `The file name \`${id}\` is no plan id. Rename the document and its sidecar in lower-case words joined by hyphens, such as \`wuhu-2021\`.`,
  at: { file },
})

const unknownCity = (city: string, file: string, text: string): Issue => ({
  severity: 'error',
  code: 'unknown-city',
  message: `The city \`${city}\` has no file in content/cities. Correct the id, or write content/cities/${city}.yaml.`,
  at: { file, line: text.slice(0, Math.max(0, text.search(/^city\s*:/m))).split('\n').length },
})
