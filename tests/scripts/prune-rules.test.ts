import { expect, test } from 'vitest'
import { collectKinds, pruneRules } from '../../scripts/lib/prune-rules.ts'

/** What is left of a stylesheet for pages with this HTML and scripts that name these words. */
function prune(css: string, html: string, ...named: readonly string[]): string {
  const kinds = new Set<string>()
  collectKinds(html, kinds)
  // As names are shortened in a build.
  return pruneRules(
    css,
    new Set([...kinds].map((kind) => kind.replaceAll('astro-cid-', 'c'))),
    new Set(named),
  )
}
const page = '<p class="a b" data-astro-cid-1></p><li data-astro-cid-2 data-hue="3">'

test.each([
  ['a class no element has', '.z{top:0}'],
  ['a tag no page holds', 'dl{top:0}'],
  ['classes that no element has at once', 'li.a{top:0}'],
  ['a class outside its scope', '.a[data-c2]{top:0}'],
  ['an ancestor that is nowhere', '.z .a{top:0}'],
  ['a hue that no place has', '[data-hue="4"]{top:0}'],
  ['a rule of which nothing is left in its group', '@media print{@supports (top:0){.z{top:0}}}'],
])('leaves out %s', (_, css) => {
  expect(prune(`.a{top:1px}${css}`, page)).toBe('.a{top:1px}')
})

test.each([
  ['what an element has', 'p.a.b[data-c1]>li[data-c2]{top:0}'],
  [
    'states, other attributes and what functions ask for',
    '.a:hover,li[data-t~="1, 2"]:is(.x,.y)::before{top:0}',
  ],
  ['a rule within a rule, and what it stands in', '.a{top:0;& .z{top:0}& .y{top:0}}'],
  ['steps of an animation', '@keyframes k{from{top:0}50%{top:1px}to{top:0}}'],
  ['spans, which mark foreign words later', 'span{top:0}:root{top:0}'],
  ['a hue that a place has', '[data-hue="3"]{top:0}'],
])('keeps %s', (_, css) => {
  expect(prune(css, page)).toBe(css)
})

test('keeps what a script may bring', () => {
  expect(prune('.z{top:0}button.a{top:0}dl.a[data-c1]{top:0}', page, 'z', 'button', 'dl')).toBe(
    '.z{top:0}button.a{top:0}dl.a[data-c1]{top:0}',
  )
})

test('leaves out of a list the selectors that can meet nothing', () => {
  expect(prune('.a,.z,li[title="x, .y"]{top:0}', page)).toBe('.a,li[title="x, .y"]{top:0}')
})

test('reads elements past a sign of more in an attribute', () => {
  expect(prune('.c{top:0}', '<p title="a > b" class="c">')).toBe('.c{top:0}')
})

test('leaves out properties that neither rule nor page uses, and those only they use', () => {
  const css = ':root{--a:1px;--b:var(--c);--c:2px;--d:red;top:var(--a)}@media print{:root{--b:0}}'
  expect(prune(css, '<path color="var(--d)">')).toBe(':root{--a:1px;--d:red;top:var(--a)}')
})
