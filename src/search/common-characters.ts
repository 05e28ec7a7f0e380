/** The 3,755 characters of GB 2312's first level, which cover everyday writing, in their order: by pinyin. */
export function commonCharacters(): readonly string[] {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  const text = new TextDecoder('gb2312').decode(new Uint8Array(bytes))
  return [...text.replace(/[^\p{Script=Han}]/gu, '')]
}
