import { describe, expect, it } from 'vitest'
import { answers, ask, box, reaches, searchSite } from './search-page.ts'
import { styledElements } from './styled-elements.ts'

const { visit } = searchSite()

/** What one key made the page do before typing paused. */
type KeyCost = {
  /** Elements put into the results and notes, those inside them included. */
  readonly added: number
  /** Hits that stood in the list at once, and a frame later. */
  readonly atOnce: number
  readonly hits: number
  /** Those that stood there before the key and say something else now. */
  readonly mended: number
  readonly questions: number
  readonly answers: number
  readonly addresses: number
  readonly layoutReads: number
}

// Two hits of about a dozen elements each, and the lines above them.
const mostElements = 60
// The region and the lines above its hits.
const mostStyled = 10

describe('one key', () => {
  it('draws no more than a screenful, asks once, reads no layout and leaves the address alone', async () => {
    const costs = await typed('家庭医生签约率')
    expect(costs).toHaveLength(7)
    for (const cost of costs) {
      expect(cost).toMatchObject({ questions: 1, answers: 1, addresses: 0, layoutReads: 0 })
      expect(cost.hits).toBeLessThanOrEqual(2)
      expect(cost.added).toBeLessThanOrEqual(mostElements)
    }
    expect(costs.some(({ hits }) => hits === 2)).toBe(true)
  })

  it('shows its first hit a frame before what else is new', async () => {
    const costs = await typed('家庭医生签约率')
    expect(costs.every(({ atOnce }) => atOnce > 0)).toBe(true)
    expect(costs.some(({ atOnce, hits }) => atOnce === 1 && hits === 2)).toBe(true)
  })

  it('that changes nothing on the first screen puts nothing into it', async () => {
    const costs = await typed('家庭医生签约率')
    expect(costs.some(({ added }) => added === 0)).toBe(true)
  })
})

describe('a letter typed at the end', () => {
  it('is asked about once, before it stands', async () => {
    await visit('search/', async (page) => {
      await ask(page, '家庭')
      await page.evaluate(noteQuestions)
      await page.focus(box)
      await page.keyboard.press('End')
      await page.keyboard.insertText('医')
      await answers(page, '家庭医')
      expect(await page.evaluate(notedQuestions)).toEqual([{ query: '家庭医', standing: '家庭' }])
    })
  })

  it('is asked about as it stands where it replaces others', async () => {
    await visit('search/', async (page) => {
      await ask(page, '家庭')
      await page.evaluate(noteQuestions)
      await page.focus(box)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText('托')
      await answers(page, '托')
      expect(await page.evaluate(notedQuestions)).toEqual([{ query: '托', standing: '托' }])
    })
  })
})

describe('a letter that changes no result', () => {
  it('has hardly anything styled anew, however much else is on the page', async () => {
    await visit('search/', async (page) => {
      await ask(page, '家庭医生签约率')
      await page.focus(box)
      const styled = await styledElements(page, async () => {
        const shown = page.evaluate(nextAnswerShown)
        await page.keyboard.press('Space')
        await shown
      })
      expect(styled).toBeGreaterThan(0)
      expect(styled).toBeLessThan(mostStyled)
    })
  })
})

describe('a hit that stands where it stood', () => {
  it('stays in the page where only some of it differs', async () => {
    const costs = await typed('家庭医生签约率')
    expect(costs.some(({ mended }) => mended > 0)).toBe(true)
  })
})

describe('once typing pauses', () => {
  it('the other hits, the suggestions and the address come', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      await page.keyboard.type('tuoyu')
      await answers(page, 'tuoyu')
      expect(await page.locator('#results > li').count()).toBeGreaterThan(2)
      await page.waitForSelector('#search-suggestions [role="option"]')
      await page.waitForURL(/\?q=tuoyu$/)
    })
  })

  it('what is submitted is written into the address at once', async () => {
    await visit('search/', async (page) => {
      await page.focus(box)
      await page.keyboard.type('tuoyu')
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).search).toBe('?q=tuoyu')
      await reaches(page, 'done')
    })
  })
})

/** Runs in the page: resolves after the frame that shows the next answer. */
async function nextAnswerShown(): Promise<void> {
  const region = document.querySelector('#search-region')
  if (!region) return
  await new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(resolve))
    }).observe(region, { attributeFilter: ['data-search-query'] })
  })
}

type Noted = { readonly query: string; readonly standing: string }

/** Runs in the page: notes each question sent from now on, and what stood in the box then. */
function noteQuestions(): void {
  const noted: Noted[] = []
  Object.assign(window, { noted })
  const send = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')
    ?.value as Worker['postMessage']
  Worker.prototype.postMessage = function (message: { asked?: { query: string } }) {
    const standing = document.querySelector<HTMLInputElement>('#search-box')?.value ?? ''
    if (message.asked) noted.push({ query: message.asked.query, standing })
    send.call(this, message)
  }
}

/** Runs in the page. */
const notedQuestions = (): readonly Noted[] =>
  (window as unknown as { readonly noted: readonly Noted[] }).noted

/** Types a word key by key, all within one burst, and says what each key cost once its answer stood. */
async function typed(word: string): Promise<readonly KeyCost[]> {
  let costs: readonly KeyCost[] = []
  await visit('search/', async (page) => {
    await ask(page, '医院')
    await page.fill(box, '')
    await reaches(page, 'idle')
    costs = await page.evaluate(typeInto, word)
  })
  return costs
}

/** Runs in the page: enters each key as soon as the last one is answered, so that no machine is too slow for a burst. */
async function typeInto(word: string): Promise<readonly KeyCost[]> {
  const input = document.querySelector<HTMLInputElement>('#search-box')
  const region = document.querySelector<HTMLElement>('#search-region')
  if (!input || !region) return []
  const count = { added: 0, questions: 0, answers: 0, addresses: 0, layoutReads: 0 }
  const costs: KeyCost[] = []
  const onCall = (owner: object, names: readonly string[], note: (self: unknown) => void): void => {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(owner, name) ?? {}
      const part = own.get ? 'get' : 'value'
      const call = own[part] as (...given: unknown[]) => unknown
      const noted = function (this: unknown, ...given: unknown[]): unknown {
        note(this)
        return call.apply(this, given)
      }
      Object.defineProperty(owner, name, { ...own, [part]: noted })
    }
  }
  const readLayout = (): number => count.layoutReads++
  onCall(Element.prototype, ['getBoundingClientRect', 'getClientRects', 'scrollIntoView'], readLayout)
  onCall(Element.prototype, ['clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight'], readLayout)
  onCall(HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'innerText'], readLayout)
  onCall(window, ['getComputedStyle'], readLayout)
  onCall(History.prototype, ['pushState', 'replaceState'], () => count.addresses++)
  const heard = new Set<unknown>()
  onCall(Worker.prototype, ['postMessage'], (worker) => {
    count.questions++
    if (!heard.has(worker) && worker instanceof Worker)
      worker.addEventListener('message', () => count.answers++)
    heard.add(worker)
  })
  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element && node.isConnected) count.added += 1 + node.querySelectorAll('*').length
  })
  observer.observe(region, { childList: true, subtree: true })
  for (let length = 1; length <= word.length; length++) {
    Object.assign(count, { added: 0, questions: 0, answers: 0, addresses: 0, layoutReads: 0 })
    const before = [...document.querySelectorAll('#results > li')].map((hit) => [hit, hit.outerHTML] as const)
    input.value = word.slice(0, length)
    const answered = new Promise<void>((resolve) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect()
        resolve()
      })
      watcher.observe(region, { attributeFilter: ['data-search-query'] })
    })
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await answered
    // The page hears the answer before the counter does.
    await new Promise((resolve) => setTimeout(resolve))
    const atOnce = document.querySelectorAll('#results > li').length
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const mended = before.filter(([hit, html]) => hit.isConnected && hit.outerHTML !== html).length
    costs.push({ ...count, mended, atOnce, hits: document.querySelectorAll('#results > li').length })
  }
  return costs
}
