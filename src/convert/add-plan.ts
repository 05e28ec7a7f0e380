import type { City } from '../model/city.ts'
import type { Codebook } from '../model/codebook.ts'
import { idSchema } from '../model/id.ts'
import type { Issue } from '../model/issue.ts'
import { summarizeAddition } from './add-plan-summary.ts'
import { extractFrom, planIdOf } from './extract.ts'
import type { ExtractedPlan } from './extract.ts'
import type { DocumentText } from './formats/document-text.ts'
import { readDocumentText } from './formats/read-document-text.ts'
import { formatSidecarDraft } from './sidecar-draft.ts'
import type { SidecarDraft } from './sidecar-draft.ts'
import { writeTogether } from './write-together.ts'
import type { WriteEffects } from './write-together.ts'

export type AddPlanInput = {
  readonly bytes: Uint8Array
  /** Name of the file, without its folder. */
  readonly file: string
  readonly sha256: string
  /** Plan id and city id as asked for; otherwise found. */
  readonly id: string | undefined
  readonly city: string | undefined
  /** Whether a plan that is there may be replaced. */
  readonly force: boolean
  readonly cities: readonly City[]
  readonly codebook: Codebook
}

export type AddPlanEffects = WriteEffects<Uint8Array> & {
  /** Names of the files directly in a folder. */
  readonly list: (folder: string) => readonly string[]
}

export type Addition =
  | { readonly files: readonly string[]; readonly summary: string; readonly issues: readonly Issue[] }
  | { readonly issues: readonly Issue[] }

/**
 * Adds a document to `seeds/`: its bytes unchanged, its sidecar with every gap marked, and, where it is not
 * plain text, the text that was read from it. All files are written or none.
 */
export async function addPlan(input: AddPlanInput, effects: AddPlanEffects): Promise<Addition> {
  const document = await readDocumentText(input.bytes, input.file)
  if ('issue' in document) return { issues: [document.issue] }
  const unsafe = document.notes.find(({ code }) => code === 'unsafe-character')
  if (unsafe) return { issues: [{ ...unsafe, severity: 'error' }] }
  const extraction = extractFrom(input, document)
  const { plan } = extraction
  const city = input.city ?? findCity(plan, input.cities)
  const id = input.id ?? suggestId(plan, city, input.file)
  const present = effects.list('seeds').filter((name) => name.split('.')[0] === id)
  const problem = findProblem({ id, city, present, force: input.force })
  if (problem !== undefined) return { issues: [problem] }
  const draft: SidecarDraft = {
    metadata: plan,
    rights: plan.rights,
    city: city ?? null,
    file: input.file,
    damage: extraction.issues,
  }
  const files = filesOf(id, input.bytes, document, formatSidecarDraft(draft))
  const failure = writeTogether(
    effects,
    files,
    present.map((name) => `seeds/${name}`),
  )
  if (failure !== undefined) return { issues: [failure] }
  return {
    files: [...files.keys()],
    summary: summarizeAddition({ id, draft, extraction, files: [...files.keys()], cities: input.cities }),
    issues: extraction.issues,
  }
}

/** The document, its sidecar, and the text of a document that is not plain text. */
function filesOf(
  id: string,
  bytes: Uint8Array,
  { format, text }: DocumentText,
  sidecar: string,
): ReadonlyMap<string, Uint8Array> {
  const encode = (content: string): Uint8Array => new TextEncoder().encode(content)
  return new Map([
    [`seeds/${id}.${format}`, bytes],
    ...(format === 'txt' ? [] : [[`seeds/${id}.text.txt`, encode(text)] as const]),
    [`seeds/${id}.yaml`, encode(sidecar)],
  ])
}

/** The city whose name the document gives for its place. */
function findCity(
  { place, title_zh, issuer_zh }: ExtractedPlan,
  cities: readonly City[],
): string | undefined {
  const names = [place, title_zh, issuer_zh].filter((name) => name !== null)
  return names
    .flatMap((name) =>
      cities.filter(({ name_zh, aliases_zh }) =>
        [name_zh, ...aliases_zh].some((known) => name.includes(known)),
      ),
    )
    .at(0)?.id
}

function suggestId(
  { issued_on, published_on, period_from }: ExtractedPlan,
  city: string | undefined,
  file: string,
): string {
  const year = issued_on?.slice(0, 4) ?? published_on?.slice(0, 4) ?? period_from
  return city === undefined || year === null ? planIdOf(file) : `${city}-${year}`
}

type Request = {
  readonly id: string
  readonly city: string | undefined
  readonly present: readonly string[]
  readonly force: boolean
}

function findProblem({ id, city, present, force }: Request): Issue | undefined {
  const issue = (code: string, file: string, message: string): Issue => ({
    severity: 'error',
    code,
    message,
    at: { file },
  })
  if (city !== undefined && !idSchema.safeParse(city).success)
    return issue(
      'invalid-id',
      `content/cities/${city}.yaml`,
      `\`${city}\` is no city id. Choose one with \`--city\`, in lower-case letters, such as \`wuhu\`.`,
    )
  if (!idSchema.safeParse(id).success || id === 'plan')
    return issue(
      'invalid-id',
      `seeds/${id}`,
      `\`${id}\` is no plan id. Choose one with \`--id\`, in lower-case words joined by hyphens, such as \`wuhu-2021\`.`,
    )
  if (present.length > 0 && !force)
    return issue(
      'plan-exists',
      `seeds/${present[0] ?? ''}`,
      `The plan \`${id}\` is already there: ${present.map((name) => `\`seeds/${name}\``).join(', ')}. Choose another id with \`--id\`, or replace it with \`--force\`.`,
    )
  return undefined
}
