import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

describe('a citation', () => {
  it('is copied as it stands, with the day the reader gives', async () => {
    const page = await site.open('plans/wuhu-2021/', { permissions: ['clipboard-read', 'clipboard-write'] })
    const forms = page.locator('.forms').first()
    await forms.locator('input[type=date]').fill('2026-11-30')
    await forms.getByRole('button', { name: /GB\/T/ }).click()
    await forms.getByRole('button', { name: '已复制' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^芜湖市卫生健康委员会\. 关于.+\[R\/OL\]\. \(2021-09-17\)\[2026-11-30\]\. .*\/plans\/wuhu-2021\/\.$/,
    )
    await page.context().close()
  })

  it.each([
    ['plans/wuhu-2021/', '已复制'],
    ['en/plans/wuhu-2021/', 'Copied'],
  ])(
    'of a site built without its address names the one /%s is read at when it is copied',
    async (path, copied) => {
      const page = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] })
      await page.locator('.forms').first().getByRole('button', { name: /GB\/T/ }).click()
      await page.getByRole('button', { name: copied }).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        `]. ${site.address}${path}.`,
      )
      await page.context().close()
    },
  )

  it('can be copied for a reference manager with the keyboard alone', async () => {
    const page = await site.open('en/themes/tcm/', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.locator('.forms summary').focus()
    await page.keyboard.press('Enter')
    const ris = page.getByRole('button', { name: 'Copy RIS' })
    await ris.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^TY {2}- DATA\nAU {2}- Duizhao\n/,
    )
    await page.context().close()
  })

  it('that is folded away gets its buttons when it is opened, by keyboard too', async () => {
    const page = await site.open('en/cite/wuhu-2021/')
    const entries = page.locator('li:has(> details)')
    expect(await entries.locator('.copy').count()).toBe(0)
    for (const entry of [entries.first(), entries.last()]) {
      await entry.locator('summary').focus()
      await page.keyboard.press('Enter')
      await entry.getByRole('button', { name: 'Copy APA' }).waitFor()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Copy GB\/T/)
      await entry.locator('summary').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      expect(await entry.locator('.copy').count()).toBe(3)
    }
    await page.context().close()
  })

  it('has no button that does nothing while scripts are off', async () => {
    const page = await site.open('data/', { javaScriptEnabled: false })
    expect(await page.locator('main button, main input[type=date]:visible').count()).toBe(0)
    expect(await page.locator('[data-copy=APA]').first().isVisible()).toBe(true)
    await page.context().close()
  })
})
