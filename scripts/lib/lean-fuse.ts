/** A plugin of the bundler, as far as it is used. */
type Plugin = {
  readonly name: string
  readonly transform: (code: string, id: string) => string | undefined
  readonly generateBundle: (options: unknown, files: Readonly<Record<string, { code?: string }>>) => void
}

/**
 * What of Fuse is never asked for here, with what stands for it: a seventh of what the search's worker weighs. It is
 * asked to find a text of at most 32 signs in texts that are fields of objects, whatever their length.
 */
const unused: readonly (readonly [RegExp, string])[] = [
  // Every combining mark there is, for an option that is not used.
  [/^\/\/#region src\/helpers\/diacritics\.ts\n[\s\S]*?^\/\/#endregion$/m, ''],
  [/ignoreDiacritics \? stripDiacritics\((\w+)\) : \1/g, '$1'],
  // Search by tokens, and by what plugins bring.
  [/this\.options\.useTokenSearch|this\._invertedIndex(?= (?:&&|\?)|\))/g, 'false'],
  [/searchResult\.termCount !== void 0|keyMatches\[0\]\.hasInverse/g, 'false'],
  [/^\tfor \(let i = 0, len = registeredSearchers[\s\S]*?^\t\}\n/m, ''],
  // Where in a text the match is, and how good.
  [/(?<=^\t*(?:else )?if \()(?:includeMatches|includeScore|isMatch && indices)(?=\))/gm, 'false'],
  [/(?<=const computeMatches = ).*(?=;)/, 'false'],
  [/\b(?:indices|hasInverse): searchResult\.\w+,?/g, ''],
  // Longer patterns, lists of texts, lists in fields, fields of fields, fields with a weight.
  [/(?<=if \()len > 32(?=\))|isString\(this\._?docs\[0\]\)|(?<!function )isArray\(value\)/g, 'false'],
  [/(?<=if \()isString\(key\) \|\| isArray\(key\)|isString\(query\)/g, 'true'],
  [/(?<=^function get\(obj, path\) \{\n)[\s\S]*?(?=^\})/m, '\treturn obj[path[0]];\n'],
  // The length of texts, all matches in one, matches anywhere alike.
  [/\bn: this\.norm\.get\(\w+\)|^\t*this\.norm(?: =|\.clear).*\n/gm, ''],
  [/ \* \(ignoreFieldNorm \? 1 : norm\)|findAllMatches \? textLen :|^\t*if \(ignoreLocation\).*\n/gm, ''],
  // The best without the others being sorted.
  [/(?<=const useHeap = ).*(?=;)|\bheap(?= \? null|\) \{)/g, 'false'],
  // Mistakes in what it is given.
  [/^\t*if \(.*\) throw new Error\(.*\n/gm, ''],
  // Lists that change, are stored or are made elsewhere.
  [
    /^\t(?:add|remove|removeAt|removeAll|getIndex|size|toJSON|getValueForItemAtKeyId|_coversAllTokens|_searchLogical|_searchStringList|_createStringRecord)\(.*\{\n[\s\S]*?^\t\}\n/gm,
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
