import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, box, firstHit, inAddress, reaches, searchSite, textOf } from './search-page.ts'

const { site, visit } = searchSite()

/** Every request from now on, with its address and headers, decoded. */
function recordRequests(page: Page): () => Promise<readonly string[]> {
  const requests: Promise<string>[] = []
  page.context().on('request', (request) => {
    const heard = async (): Promise<string> => {
      const headers = await request.allHeaders().catch(() => request.headers())
      return decodeURIComponent([request.url().replace(/#.*/, ''), ...Object.values(headers)].join('\n'))
    }
    requests.push(heard())
  })
  return () => Promise.all(requests)
}

const secret = '家庭医生'

describe('what somebody looks for', () => {
  it('is in no request while they type, submit, filter, change language, open a result and come back', async () => {
    await visit('themes/childcare/', async (page) => {
      const requests = recordRequests(page)
      await page.fill('#site-search', secret)
      await page.press('#site-search', 'Enter')
      await reaches(page, 'done')
      expect(inAddress(page, 'q')).toEqual([secret])
      await page.selectOption('[data-filter="kind"]', 'passage', { force: true })
      await ask(page, `${secret}签约`)
      await page.keyboard.press('Enter')
      await page.click('header a[hreflang]')
      await page.waitForURL('**/en/search/?q=*')
      await reaches(page, 'done')
      expect(inAddress(page, 'kind')).toEqual(['passage'])
      await page.locator(`${firstHit} a[href*="/plans/"]`).first().click()
      await page.waitForURL(/\/plans\//)
      await page.goBack()
      await reaches(page, 'done')
      expect(inAddress(page, 'q')).toEqual([`${secret}签约`])
      const heard = await requests()
      expect(heard.length).toBeGreaterThan(15)
      expect(heard.filter((request) => request.includes(secret))).toEqual([])
    })
  })

  it('is in no request either when the search page itself has the header’s box', async () => {
    await visit('search/', async (page) => {
      const requests = recordRequests(page)
      for (const query of [secret, `${secret}签约`]) {
        await page.fill('#site-search', query)
        await page.press('#site-search', 'Enter')
        await reaches(page, 'done')
        await page.waitForSelector(`[data-search-query="${query}"]`)
        expect(inAddress(page, 'q')).toEqual([query])
      }
      expect((await requests()).filter((request) => request.includes(secret))).toEqual([])
    })
  })

  it('is shown to the host by a link that has it in its address, and to nobody else, as the page says', async () => {
    await visit('', async (page) => {
      const requests = recordRequests(page)
      await page.goto(new URL(`search/?q=${secret}`, site().address).href)
      await reaches(page, 'done')
      expect(await textOf(page, '#search-private')).toContain('只有打开或重新载入网址里带检索词的链接时')
      const heard = (await requests()).filter((request) => request.includes(secret))
      expect(heard).toHaveLength(1)
      expect(await page.inputValue(box)).toBe(secret)
    })
  })
})
