/** One example of a metadata fixture: a document's text and the fields it has to give. */
export type MetadataCase = {
  readonly title: string
  readonly text: string
  readonly expected: Readonly<Record<string, string>>
}

/** Cases of a fixture file, as described in its README. */
export const readMetadataCases = (file: string): readonly MetadataCase[] =>
  file
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [head = '', fields = ''] = block.split(/^---$/m)
      const [title = '', ...lines] = head.split('\n')
      return { title: title.trim(), text: lines.join('\n').replace(/\n$/, ''), expected: readFields(fields) }
    })

const readFields = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .map((line) => /^(.{2,3}?):(.+)$/.exec(line.trim()))
      .flatMap((match) => (match === null ? [] : [[match[1] ?? '', (match[2] ?? '').trim()]])),
  )
