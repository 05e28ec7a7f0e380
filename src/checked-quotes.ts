import { itemsWith } from './lib/items-with.ts'
import type { Dataset } from './model/dataset.ts'
import type { Plan } from './model/plan.ts'
import type { CheckedPlan } from './model/quote.ts'
import { listQuotes } from './review/list-quotes.ts'
import { getSourceText } from './source-texts.ts'

/**
 * Every quote of the dataset compared with its document once more, while the pages are made; throws at the first
 * that differs, so that no page and no file says what a document does not.
 */
export function getCheckedPlans(dataset: Dataset): Promise<readonly CheckedPlan[]> {
  const checked = known.get(dataset) ?? Promise.all(dataset.plans.map((plan) => checkPlan(dataset, plan)))
  known.set(dataset, checked)
  return checked
}

const known = new WeakMap<Dataset, Promise<readonly CheckedPlan[]>>()

async function checkPlan(dataset: Dataset, plan: Plan): Promise<CheckedPlan> {
  const source = await getSourceText(plan)
  const quotes = listQuotes({
    ...{ plan, ...source },
    figures: itemsWith(dataset.figures, 'plan', plan.id),
    passages: itemsWith(dataset.passages, 'plan', plan.id),
  })
  const failed = quotes.find(({ result }) => result === 'failed')
  if (failed)
    throw new Error(
      `The quote \`${failed.exact}\` of \`${failed.id}\` does not stand at ${failed.start}–${failed.end} of \`${plan.source}\`${failed.found === null ? ', which has changed' : `, where the source has \`${failed.found}\``}. Run \`npm run convert\`.`,
    )
  return { plan, quotes }
}
