import type { Effects } from '../../src/convert/run-convert.ts'

/** A project in memory: files by path, printed lines, and a write that can be made to fail. */
export type MemoryProject = {
  readonly files: Map<string, Uint8Array>
  readonly printed: string[]
  readonly effects: Effects
}

export function memoryProject(
  texts: Readonly<Record<string, string>>,
  { failAt }: { readonly failAt?: (path: string) => boolean } = {},
): MemoryProject {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]))
  const printed: string[] = []
  const under = (folder: string): readonly string[] =>
    [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).toSorted()
  const guard = (path: string): void => {
    if (failAt?.(path)) throw new Error('ENOSPC: no space left on device, write')
  }
  return {
    files,
    printed,
    effects: {
      print: (line) => void printed.push(line),
      list: (folder) => listDeep(folder).filter((name) => !name.includes('/')),
      listDeep,
      exists: (path) => files.has(path) || under(path).length > 0,
      read: (path) => files.get(path) ?? new Uint8Array(),
      sha256: () => '0'.repeat(64),
      write: (path, text) => {
        guard(path)
        files.set(path, new TextEncoder().encode(text))
      },
      rename: (from, to) => {
        guard(to)
        const file = files.get(from)
        if (file !== undefined) files.set(to, file)
        files.delete(from)
        for (const path of under(from)) {
          files.set(to + path.slice(from.length), files.get(path) ?? new Uint8Array())
          files.delete(path)
        }
      },
      remove: (path) => {
        files.delete(path)
        for (const inner of under(path)) files.delete(inner)
      },
    },
  }
  function listDeep(folder: string): readonly string[] {
    return under(folder).map((path) => path.slice(folder.length + 1))
  }
}

/** A project with one city and one plan that converts. */
export const soundProject = {
  'content/cities/a.yaml':
    'order: 1\nname_zh: 甲\nname_en: A\nlevel: county\nwithin_zh: 某省\nwithin_en: Some Province\nmark: star\nhue: 1\n',
  'content/themes/childcare.yaml':
    'order: 1\ncore: true\nname_zh: 托育\nname_en: Childcare\ndefinition_zh: 托\ndefinition_en: c\nexcludes_zh: 无\nexcludes_en: none\nterms: [托育, 托位]\nterms_en: [childcare]\n',
  'seeds/a-2020.txt': '某县托育服务实施方案\n各乡镇:\n一、目标\n加强托育服务。\n',
  'seeds/a-2020.yaml': `city: a
title_zh: 某县托育服务实施方案
title_en: Childcare Scheme
issuer_zh: null
issuer_en: null
document_number: null
issued_on: 2020-01-01
published_on: null
period_from: 2020
period_to: 2020
baseline_year: null
kind: action-plan
level: county
rights: full
rights_note_zh: 公文
rights_note_en: official
scope_zh: 全县
scope_en: the county
caution_zh: null
caution_en: null
errata: []
`,
} as const
