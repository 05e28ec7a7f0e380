import type { Issue } from '../model/issue.ts'
import { readDocumentText } from './formats/read-document-text.ts'
import { textNameOf } from './pair-seeds.ts'
import type { Effects } from './effects.ts'
import { writeTogether } from './write-together.ts'

/**
 * Reads every document in `seeds/` that is no plain text and keeps its text beside it as `<id>.text.txt`, all or
 * none; with `check` it only compares. Returns what cannot be read or written and, with `check`, what is stale.
 */
export async function refreshTexts(
  effects: Pick<Effects, 'list' | 'read' | 'write' | 'rename' | 'remove'>,
  { check = false }: { readonly check?: boolean } = {},
): Promise<readonly Issue[]> {
  const names = effects.list('seeds')
  const issues: Issue[] = []
  const texts = new Map<string, string>()
  for (const name of names.filter((other) => !other.startsWith('.'))) {
    const textName = textNameOf(name)
    if (textName === undefined) continue
    const document = await readDocumentText(effects.read(`seeds/${name}`), `seeds/${name}`)
    if ('issue' in document) issues.push(document.issue)
    else if (!names.includes(textName) || decode(effects.read(`seeds/${textName}`)) !== document.text) {
      if (check) issues.push(staleText(`seeds/${textName}`))
      else texts.set(`seeds/${textName}`, document.text)
    }
  }
  const present = names.map((name) => `seeds/${name}`).filter((path) => texts.has(path))
  const failure = writeTogether(effects, texts, present)
  return failure === undefined ? issues : [...issues, failure]
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const staleText = (file: string): Issue => ({
  severity: 'error',
  code: 'stale-text',
  message: `\`${file}\` is not the text the document beside it gives today. Run \`npm run convert\` and commit the result.`,
  at: { file },
})
