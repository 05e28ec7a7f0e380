/** One example of a fixture file: what it shows, the text, and the lines expected. */
export type Case = {
  readonly title: string
  readonly background: string
  readonly headings: readonly string[]
  readonly text: string
  readonly expected: readonly string[]
}

/** Cases of a fixture file: blocks of `key:value` lines between empty lines, as described in its README. */
export function readCases(file: string): readonly Case[] {
  const blocks = file.split(/\n\s*\n/).map(readLines)
  const first = blocks.find((block) => block.has('背景') && !block.has('题目'))
  const background = first?.get('背景')?.[0] ?? ''
  return blocks
    .filter((block) => block.has('题目'))
    .map((block) => ({
      title: block.get('题目')?.[0] ?? '',
      background: block.get('背景')?.[0] ?? background,
      headings: (block.get('标题')?.[0] ?? '').split(' / ').filter((heading) => heading !== ''),
      text: block.get('原文')?.[0] ?? '',
      expected: (block.get('结果') ?? block.get('可疑') ?? []).filter((line) => line !== '无'),
    }))
}

function readLines(block: string): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, readonly string[]>()
  for (const line of block.split('\n')) {
    const match = /^(背景|题目|标题|原文|结果|可疑)[::](.*)$/.exec(line.trim())
    if (match === null) continue
    const key = match[1] ?? ''
    lines.set(key, [...(lines.get(key) ?? []), (match[2] ?? '').trim()])
  }
  return lines
}
