import { sha256 } from './sha256.ts'

/**
 * A UUID (version 8, RFC 9562) made from a name alone, so that the same name always has the same one: the start of the
 * name's hash with the version in the thirteenth digit and the variant in the seventeenth.
 */
export async function nameUuid(name: string): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(name))
  const variant = (Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant.toString(16)}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
