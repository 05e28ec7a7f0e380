import { expect, test } from 'vitest'
import { markLanguages } from '../../scripts/lib/mark-languages.ts'

const mark = markLanguages.page

test('marks Chinese words in an English text, however deep it stands', () => {
  expect(mark('<html lang="en"><p class="a">See &quot;托育&quot; <b>and 3岁</b></p><p>x</p></html>')).toBe(
    '<html lang="en"><p class="a">See &quot;<span lang="zh-CN">托育</span>&quot; <b>and <span lang="zh-CN">3岁</span></b></p><p>x</p></html>',
  )
})

test('marks them where English stands on a Chinese page', () => {
  expect(
    mark('<html lang="zh-CN"><p>托育</p><br><p lang="en">the 托育 <q lang="zh-CN">托位</q></p></html>'),
  ).toBe(
    '<html lang="zh-CN"><p>托育</p><br><p lang="en">the <span lang="zh-CN">托育</span> <q lang="zh-CN">托位</q></p></html>',
  )
})

test.each([
  '<html lang="en"><title>托育</title><script>"托育"</script><textarea>托育</textarea></html>',
  '<html lang="en"><p title="托育">childcare</p></html>',
  '<html lang="zh-CN"><p>托育 childcare</p></html>',
])('leaves %s as it is', (html) => {
  expect(mark(html)).toBe(html)
})
