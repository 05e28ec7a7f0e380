import type { BrowserContext, Page } from 'playwright-core'

/** What one query cost and brought, asked as a visitor does. */
export type Asked = {
  /** Milliseconds from the keystroke to the frame with the first hit; undefined where nothing was found. */
  readonly firstHit: number | undefined
  /** Bytes that came over the wire for it. */
  readonly bytes: number
  /** Ids of the first ten results, in their order. */
  readonly ids: readonly string[]
  /** Their texts. */
  readonly texts: readonly string[]
}

/** Asks in the open search page, by one keystroke that brings the whole query. */
export async function askPage(page: Page, query: string, wire: () => number): Promise<Asked> {
  const before = wire()
  await page.evaluate(watchFirstHit)
  await page.focus('#search-box')
  await page.fill('#search-box', query)
  await page.waitForFunction(
    (asked) => {
      const { searchState, searchQuery } =
        document.querySelector<HTMLElement>('#search-region')?.dataset ?? {}
      return searchQuery === asked && (searchState === 'done' || searchState === 'empty')
    },
    query.trim(),
    { timeout: 60_000 },
  )
  const shown = await page.evaluate(() => ({
    firstHit: (window as unknown as { firstHit?: number }).firstHit,
    hits: [...document.querySelectorAll<HTMLElement>('#results > li')].slice(0, 10).map((item) => ({
      id: item.dataset['result'] ?? '',
      text: item.textContent,
    })),
  }))
  await page.waitForTimeout(50)
  return {
    firstHit: shown.firstHit,
    bytes: wire() - before,
    ids: shown.hits.map(({ id }) => id),
    texts: shown.hits.map(({ text }) => text),
  }
}

/** Counts what a browser loads, the scripts of its workers too; returns how much it was so far. */
export function countBytes(context: BrowserContext): () => number {
  let bytes = 0
  context.on('response', (response) => {
    // Of a worker's own script the browser tells no size but this one.
    bytes += Number(response.headers()['content-length'] ?? 0)
  })
  return () => bytes
}

/** Runs in the page: notes when the first hit in a document, which no vocabulary brings, of the next query was painted. */
function watchFirstHit(): void {
  const noted = window as unknown as { firstHit?: number | undefined }
  noted.firstHit = undefined
  const list = document.querySelector('#results')
  let typedAt: number | undefined
  window.addEventListener('beforeinput', ({ timeStamp }) => (typedAt ??= timeStamp), { once: true })
  document
    .querySelector('#search-box')
    ?.addEventListener('input', ({ timeStamp }) => (typedAt ??= timeStamp), { once: true })
  const observer = new MutationObserver(() => {
    const from = typedAt
    if (from === undefined || !list?.querySelector('[data-kind="figure"], [data-kind="passage"]')) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => (noted.firstHit ??= performance.now() - from)))
  })
  if (list) observer.observe(list, { childList: true })
}
