export type MessageParams = Readonly<Record<string, string | number>>

/**
 * Fills `{name}` and chooses `{count|one|other}` by the number `count`: `{n} {n|figure|figures}`.
 * A name that is not given stays visible in braces, so that a mistake is seen and tested for.
 */
export function formatMessage(message: string, params: MessageParams = {}): string {
  return message.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = params[name]
      if (value === undefined) return whole
      if (one === undefined || other === undefined) return String(value)
      return value === 1 ? one : other
    },
  )
}
