import { getCheckedPlans } from '../../checked-quotes.ts'
import { englishOf, hasEnglishPage } from '../../components/reader/plan-english.ts'
import { readerBlocks } from '../../components/reader/reader-blocks.ts'
import type { DataFile } from '../../export/data-files.ts'
import { formatJson } from '../../export/format-json.ts'
import { quoteAnnotations } from '../../export/quote-annotations.ts'
import { itemsWith } from '../../lib/items-with.ts'
import type { Dataset } from '../../model/dataset.ts'

/** `quotes/<plan>.json`: every quote of each document as a W3C Web Annotation with its selectors. */
export async function quoteFiles(
  dataset: Dataset,
  urlOf: (path: string) => string,
): Promise<readonly DataFile[]> {
  const checked = await getCheckedPlans(dataset)
  return checked.map(({ plan, quotes }) => ({
    path: `quotes/${plan.id}.json`,
    text: formatJson(quoteAnnotations({ plan, quotes, urlOf })),
  }))
}

/** `english/<plan>.json`: a long document's translation, by the id of each paragraph's first sentence. */
export const englishFiles = ({ plans, passages }: Dataset): readonly DataFile[] =>
  plans.flatMap((plan) => {
    const own = itemsWith(passages, 'plan', plan.id)
    if (!hasEnglishPage(own)) return []
    const paragraphs = readerBlocks(plan, own, []).flatMap((block) => {
      const english = block.kind === 'heading' ? null : englishOf(block)
      return block.kind === 'heading' || english === null ? [] : [[block.passages[0]?.id, english]]
    })
    return [{ path: `english/${plan.id}.json`, text: formatJson(Object.fromEntries(paragraphs)) }]
  })
