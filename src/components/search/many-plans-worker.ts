import { withManyPlans } from '../../search/search-many-plans.ts'
import type { PackedPlanList } from '../../search/plan-list.ts'
import { parse } from '../../search/search-service.ts'
import { openPagefind } from './open-pagefind.ts'
import { runWorker } from './run-worker.ts'

runWorker(async (started, json, { folder, pause }) =>
  withManyPlans(started, parse<PackedPlanList>(json), { source: await openPagefind(folder), pause }),
)
