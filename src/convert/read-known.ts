import { z } from 'zod'
import { passageSchema } from '../model/passage.ts'
import { headingSchema } from '../model/plan.ts'
import type { Files } from './effects.ts'
import type { KnownOutline } from './structure/build-outline.ts'

const knownSchema = z.object({
  headings: z.array(headingSchema.pick({ id: true, text: true, parent: true }).loose()),
  passages: z.array(passageSchema.pick({ id: true, text: true, heading_path: true }).loose()),
})

/** The outline an earlier conversion left in a plan's folder; undefined where there is none to be read. */
export function readKnown(files: Files, folder: string): KnownOutline | undefined {
  const names = files.list(folder)
  if (!names.includes('plan.json') || !names.includes('passages.json')) return undefined
  const { headings } = (jsonOf(files, `${folder}/plan.json`) ?? {}) as { headings?: unknown }
  const parsed = knownSchema.safeParse({ headings, passages: jsonOf(files, `${folder}/passages.json`) })
  return parsed.success ? parsed.data : undefined
}

/** The value of a JSON file; undefined, which no schema takes, where it is broken. */
function jsonOf(files: Files, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(files.read(path)))
  } catch {
    return undefined
  }
}
