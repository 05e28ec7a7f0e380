import { withManyPlans } from '../../search/search-many-plans.ts'
import type { PackedPlanList } from '../../search/plan-list.ts'
import { readIndexFile } from '../../search/read-index-file.ts'
import { openPagefind } from './open-pagefind.ts'
import { runWorker } from './run-worker.ts'

// The page names the worker by the index folder: Pagefind comes while the vocabulary is still being read.
const { name } = globalThis as unknown as { readonly name: string }
let early: ReturnType<typeof openPagefind> | undefined = openPagefind(name)
early.catch(() => {})

runWorker(async (started, json, { folder, pause, indexId }) => {
  const opening = early ?? openPagefind(folder)
  early = undefined
  return withManyPlans(started, readIndexFile<PackedPlanList>(json), {
    source: await opening,
    pause,
    indexId,
  })
})
