import type { Page } from 'playwright-core'

/** What one run of typing cost, in milliseconds. */
export type TypingCost = {
  /** From each keystroke to the frame that shows its results. */
  readonly painted: readonly number[]
  /** The same for a page that only notes the key: what this machine adds at the moment. */
  readonly floor: readonly number[]
  /** Processor time of the page's main thread from each key to the next, without slow-down. */
  readonly work: readonly number[]
  /** The same for the page that only notes the key: what a browser needs for a letter in a box. */
  readonly floorWork: readonly number[]
  /** The same from the last key of each query on: what is put off until typing pauses. */
  readonly pauseWork: readonly number[]
  /** Tasks of the page over 50 ms while it was typed in. */
  readonly longTasks: readonly number[]
}

/** Types queries into the open search page, one character at a time, on a processor slowed down by `slowdown`. */
export async function measureTyping(
  page: Page,
  queries: readonly string[],
  slowdown: number,
): Promise<TypingCost> {
  await page.fill('#search-box', '医院')
  await page.waitForSelector('[data-search-state="done"]')
  await page.fill('#search-box', '')
  await page.waitForTimeout(1500)
  const floorPage = await page.context().newPage()
  await floorPage.setContent(floorHtml)
  const floor = await typeInto(floorPage, queries.slice(0, 6), slowdown)
  const { work: floorWork } = await typeInto(floorPage, queries.slice(0, 6), 1)
  await floorPage.close()
  const { work, pauseWork } = await typeInto(page, queries.slice(0, 10), 1)
  return { ...(await typeInto(page, queries, slowdown)), floor: floor.painted, work, floorWork, pauseWork }
}

const floorHtml = `<div data-search-state="done"></div><input id="search-box"
  oninput="document.querySelector('div').dataset.searchQuery = this.value">`

type PageCost = Pick<TypingCost, 'painted' | 'longTasks'>

async function typeInto(
  page: Page,
  queries: readonly string[],
  slowdown: number,
): Promise<Omit<TypingCost, 'floor' | 'floorWork'>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const work: number[] = []
  const pauseWork: number[] = []
  await page.evaluate(watch)
  await page.focus('#search-box')
  for (const query of queries) {
    for (const character of query) {
      const before = await busy()
      if (/[ -~]/.test(character)) await page.keyboard.press(character === ' ' ? 'Space' : character)
      else await page.keyboard.insertText(character)
      await page.waitForTimeout(pauseBetweenKeys)
      work.push((await busy()) - before)
    }
    const paused = await busy()
    await page.waitForTimeout(4 * pauseBetweenKeys)
    pauseWork.push((await busy()) - paused)
    await page.evaluate(clearBox)
    await page.waitForTimeout(2 * pauseBetweenKeys)
  }
  const cost = await page.evaluate(() => (window as unknown as { cost: PageCost }).cost)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return { ...cost, work, pauseWork }
}

// A fast typist's pause; shorter ones would measure how the browser queues, not what a keystroke costs.
const pauseBetweenKeys = 120

/** Runs in the page: notes when a key came in and when the frame that shows its list was done. */
function watch(): void {
  const cost = { painted: [] as number[], longTasks: [] as number[] }
  Object.assign(window, { cost })
  const region = document.querySelector('[data-search-state]')
  let typedAt: number | undefined
  window.addEventListener('beforeinput', ({ timeStamp }) => (typedAt = timeStamp), true)
  const observer = new MutationObserver(() => {
    const from = typedAt
    if (from === undefined) return
    typedAt = undefined
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => cost.painted.push(performance.now() - from)
      port2.postMessage(undefined)
    })
  })
  if (region) observer.observe(region, { attributes: true, attributeFilter: ['data-search-query'] })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) cost.longTasks.push(duration)
  }).observe({ type: 'longtask' })
}

/** Runs in the page: empties the box as its clear button does. */
function clearBox(): void {
  const box = document.querySelector<HTMLInputElement>('#search-box')
  if (!box) return
  box.value = ''
  box.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
