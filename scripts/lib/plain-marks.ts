/** A plugin of the bundler, as far as it is used. */
type Plugin = {
  readonly name: string
  readonly transform: (code: string, id: string) => string | undefined
  readonly generateBundle: (options: unknown, files: Readonly<Record<string, { code?: string }>>) => void
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
  // Notes for the bundler, of no use any more.
  generateBundle: (_, files) => {
    for (const file of Object.values(files))
      if (file.code !== undefined) file.code = file.code.replaceAll('/* @__PURE__ */ ', '')
  },
})
