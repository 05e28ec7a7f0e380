/** A plugin of the bundler, as far as it is used. */
type Plugin = {
  readonly name: string
  readonly transform: (code: string, id: string) => string | undefined
  readonly generateBundle: (options: unknown, files: Readonly<Record<string, { code?: string }>>) => void
}

/** What of Fuse is never asked for here, with what stands for it: a tenth of what the search's worker weighs. */
const unused: readonly (readonly [RegExp, string])[] = [
  // Every combining mark there is, for an option that is not used. The same class has a short name.
  [/\/\[\\u0300-[^\]]*\]\/g/, String.raw`/\p{M}/gu`],
  // Search by tokens.
  [/this\.options\.useTokenSearch|this\._invertedIndex(?= (?:&&|\?)|\))/g, 'false'],
  // Lists that change, are stored or are made elsewhere.
  [
    /^\t(?:add|remove|removeAt|removeAll|getIndex|size|toJSON|_coversAllTokens|_searchLogical)\([^{]*\{\n[\s\S]*?^\t\}\n/gm,
    '',
  ],
  [/^Fuse\.\w+ = (?:function[\s\S]*?^\}|[^;{]*);$/gm, ''],
]

/** Fuse without what is not used of it. */
export const leanFuse = (): Plugin => ({
  name: 'lean-fuse',
  transform: (code, id) =>
    /[\\/]fuse\.js[\\/]/.test(id)
      ? unused.reduce((lean, [pattern, short]) => lean.replace(pattern, short), code)
      : undefined,
  // Notes for the bundler, of no use any more.
  generateBundle: (_, files) => {
    for (const file of Object.values(files))
      if (file.code !== undefined) file.code = file.code.replaceAll('/* @__PURE__ */ ', '')
  },
})
