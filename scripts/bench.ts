import { existsSync } from 'node:fs'
import { printAccuracy } from './bench/accuracy.ts'
import { printConversion } from './bench/conversion.ts'

/** `npm run bench`: accuracy of the rules, the curve of conversion, and what a keystroke costs in the search. */
printAccuracy()
printConversion()
if (existsSync('dist/index.html')) await import('./bench/search.ts')
else console.log('\nSearch: no `dist/`; run `npm run build` to measure it.')
