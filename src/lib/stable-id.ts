/**
 * Short id made from content alone, so that an address never moves while its text stays the same.
 * Returns 5 characters of base 36 (about 26 bits) for the given parts, as short as a document allows: a long one
 * has a thousand on its page, and they do not compress. Callers resolve the rare clash.
 */
export function stableId(...parts: readonly string[]): string {
  const text = parts.join('\u0000')
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 2654435761)
    high = Math.imul(high ^ unit, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36).padStart(11, '0').slice(-5)
}
