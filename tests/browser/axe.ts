import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Rules = {
  readonly runOnly?: readonly string[]
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>
}
type Axe = {
  run: (
    context: Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/**
 * AAA for the contrast of every text, also of one that falls short of AA, which axe otherwise leaves to the rule for
 * AA: one rule then does the work of both, and contrast is what takes axe longest.
 */
const contrast = { contrastRatio: { normal: { minThreshold: 0 }, large: { minThreshold: 0 } } }

/** Everything axe knows of WCAG 2.2 AA and good practice, and AAA for the contrast of text. */
export const everything: Rules = {
  rules: {
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  },
}

export const contrastOfText: Rules = { runOnly: ['color-contrast-enhanced'] }

/** What a colour scheme can break. */
export const colours: Rules = { runOnly: ['color-contrast-enhanced', 'link-in-text-block'] }

/** What axe finds wrong with a page as it stands: each rule broken, how often, and the first element. */
export async function violationsOf(page: Page, rules: Rules): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const options = {
    ...rules,
    resultTypes: ['violations'],
    checks: { 'color-contrast-enhanced': { options: contrast } },
  }
  return page.evaluate(async (chosen) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, chosen)
    return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''}`)
  }, options)
}
