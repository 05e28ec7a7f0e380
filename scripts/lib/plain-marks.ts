/** A plugin of the bundler, as far as it is used. */
type Plugin = {
  readonly name: string
  readonly transform: (code: string, id: string) => string | undefined
}

/**
 * Fuse lists every combining mark there is, a fortieth of what the search's worker weighs, for an option that is not
 * used here. The same class has a short name.
 */
export const plainMarks = (): Plugin => ({
  name: 'plain-marks',
  transform: (code, id) =>
    /[\\/]fuse\.js[\\/]/.test(id)
      ? code.replace(/\/\[\\u0300-[^\]]*\]\/g/, String.raw`/\p{M}/gu`)
      : undefined,
})
