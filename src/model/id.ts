import { z } from 'zod'

/** Kebab-case id used in addresses and data, e.g. `family-doctor`. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens')
