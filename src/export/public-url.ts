import { filePath, type Place } from '../lib/place.ts'

/** Makes addresses for published data: absolute where the site's origin is known, else from the site's root. */
export function publicUrl(site: URL | undefined, place: Place): (path: string) => string {
  return (path) => {
    const address = filePath(path, place)
    return site ? new URL(address, site).href : address
  }
}
