import type { Place } from '../lib/place.ts'

/** Where the site being built will stand: `BASE` and `LINKS`. */
export const place: Place = {
  base: import.meta.env.BASE_URL,
  page: import.meta.env.PAGE_FILE ?? '',
}
