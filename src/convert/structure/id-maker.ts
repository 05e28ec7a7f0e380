import { stableId } from '../../lib/stable-id.ts'

/** Makes ids from content; the second of the same content gets `-2`, the third `-3`. */
export function idMaker(prefix: string): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>()
  return (...parts) => {
    const id = `${prefix}${stableId(...parts)}`
    const nth = (seen.get(id) ?? 0) + 1
    seen.set(id, nth)
    return nth === 1 ? id : `${id}-${nth}`
  }
}
