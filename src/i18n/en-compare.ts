import type { zhCompare } from './zh-compare.ts'

/** English for the comparing pages and for charts to take away. */
export const enCompare: Readonly<Record<keyof typeof zhCompare, string>> = {
  'nav.compare': 'Compare',
  'nav.timeline': 'Timeline',
  'nav.wording': 'Wording',
  'nav.indicators': 'Measures',

  'compare.title': 'Compare',
  'compare.dek':
    '{cities} places, {themes} themes, side by side. Choose what to see; the address remembers your choice.',
  'compare.description':
    'Choose cities and themes and read the figures and sentences of their health plans side by side; every two places also have a page of their own.',
  'compare.choose': 'Choose places and themes',
  'compare.choose.cities': 'Places',
  'compare.choose.themes': 'Themes',
  'compare.choose.note': 'Choosing none means all.',
  'compare.noscript': 'Without JavaScript there is no choosing here: below are all places and all themes.',
  'compare.unknown': 'The address holds names that nothing here has; they were left out.',
  'compare.all': 'all',
  'compare.clear': 'Clear the choice',
  'compare.showing.cities': 'Places: ',
  'compare.showing.themes': 'Themes: ',
  'compare.documents': 'The documents first',
  'compare.documents.note': 'They differ in level, kind and period, and so does the weight of their figures.',
  'compare.side': 'Theme by theme',
  'compare.side.note':
    'Each cell holds the figure of one document that answers the theme best, and its sentence. Only those marked “may stand together” are the same measure with the same scope.',
  'compare.together': 'May stand together',
  'compare.said.apart': 'No two figures share a scale.',
  'compare.said.one': 'Only one document gives a number; there is none to set beside it.',
  'compare.said.none': 'No document gives a number.',
  'compare.why': 'Why they stand apart',
  'compare.pairs': 'Two places on one page',
  'compare.pairs.note': 'Every two places have a complete page that can be printed as it is.',
  'compare.pair.link': '{a} and {b}',
  'compare.words': 'Read the words',

  'pair.over': 'Two places',
  'pair.title': '{a} and {b}',
  'pair.dek.shared':
    '{n} {n|pair|pairs} of figures {n|is|are} of one measure and one kind (target with target, or reached with reached) and may stand side by side; year, level and other differences are said under each pair. The rest is read apart.',
  'pair.dek.none':
    'No two figures of one kind in these documents share a scale; they can only be read apart.',
  'pair.description':
    'The health plans of {a} and {b}, theme by theme: which figures may stand side by side, which may not, each with its quote.',
  'pair.shared': 'May stand side by side',
  'pair.shared.note':
    'One measure and one kind of number: target with target, or reached with reached. Differences of year, level and kind of document are said under each pair.',
  'pair.shared.none': 'None: the two documents give no figures of one measure, one kind and one scope.',
  'pair.kinds': 'A target beside what was reached',
  'pair.kinds.note':
    'The measure is the same, but one number is to be reached and the other had been. A target is not an achievement; the two must not be ranked.',
  'pair.themes': 'Theme by theme',
  'pair.themes.note':
    'A measure that both documents state, where there is one; else the figure of each that answers best. Each time, whether the two may be compared.',
  'pair.silent.both': 'Neither document mentions this theme.',
  'pair.other': 'Other comparisons',
  'pair.moved': 'This comparison stands under the places in their usual order',
  'pair.moved.link': 'Go to “{title}”',

  'indicators.title': 'Measures',
  'indicators.dek':
    '{n} measures, each with its definition, unit and what it may be compared with. What sounds alike is often not the same.',
  'indicators.name': 'Measure',
  'indicators.unit': 'Unit',
  'indicators.values': 'Figures',
  'indicators.cities': 'Places that give a figure',
  'indicators.none': 'no document gives one',
  'indicator.over': 'Measure',
  'indicator.description':
    '{name}: definition, unit, base, the figures of each document with their quotes, whether they may be compared, and national yardsticks. {definition}',
  'indicator.facts': 'What is measured',
  'indicator.facts.note': 'Before comparing, see what the figure counts.',
  'indicator.theme': 'Theme',
  'indicator.unit': 'Unit',
  'indicator.denominator': 'Base',
  'indicator.denominator.none': 'none: neither a rate nor a share',
  'indicator.denominator.average': 'none: an average age, not a rate',
  'indicator.direction': 'Direction',
  'indicator.direction.higher': 'the plans want it to rise',
  'indicator.direction.lower': 'the plans want it to fall',
  'indicator.direction.none': 'neither up nor down is the aim',
  'indicator.comparable': 'Comparable with',
  'indicator.part': 'Part of',
  'indicator.near': 'Not to be confused with',
  'indicator.values': 'Every figure',
  'indicator.values.note': '{n} {n|figure|figures}, {reviewed} checked by a person.',
  'indicator.values.again':
    ' {n} of them {n|repeats|repeat} what the same document says elsewhere; a chart draws it once.',
  'indicator.values.none': 'No document gives a figure for this measure.',
  'indicator.chart': 'Together',
  'indicator.derived': 'Derived by this site',
  'indicator.derived.note':
    'Not a figure of the document: the total it states, divided by a population from outside. A total of at least so many gives a rate of at least so much (≥); the people are those of the year they were counted in, not of the target’s year.',
  'indicator.derived.formula': 'Formula',
  'indicator.derived.count': 'Count',
  'indicator.derived.people': 'Population',
  'indicator.benchmarks': 'Yardsticks from outside',
  'indicator.benchmarks.note':
    'National and provincial targets or values reached, each with its source and population.',
  'indicator.pairs': 'May two of them be compared?',
  'indicator.pairs.note': 'Pairs for which the same holds are listed together.',
  'indicator.pairs.one': 'There is one figure only and none to set beside it.',
  'indicator.pairs.of': '{n} {n|pair|pairs}',

  'timeline.title': 'Timeline',
  'timeline.dek':
    '{n} figures with a year, {from} to {to}: when something had been reached, and when it is to be.',
  'timeline.description':
    'The figures of the health plans by year, {from}–{to}, with what was reached kept apart from what is due.',
  'timeline.years': 'How many in which year',
  'timeline.years.note': 'Height is the number of figures. Writing more is not doing more.',
  'timeline.years.key':
    'Hollow: reported as reached; filled: targets, dated tasks and yearly rates; the number stands on top.',
  'timeline.years.reached': 'reached',
  'timeline.years.due': 'due',
  'timeline.years.told': '{city} {year}: {reached} reached, {due} due',
  'timeline.core': 'The core themes by year',
  'timeline.core.note': 'Every dated figure of the three core themes, with what it measures.',
  'timeline.city.note': '{n} dated {n|figure|figures}; {none} without a year {none|is|are} not in the table.',
  'timeline.city.all': '{n} {n|figure|figures}, all with a year.',
  'timeline.city.none': 'This document gives no dated figure.',
  'timeline.places': 'The years of each place',
  'timeline.places.note':
    'These are too many figures for one page; the page of each place lists all of its own by year.',
  'timeline.places.count': '{n} with a year',

  'wording.title': 'Wording',
  'wording.dek':
    'One number can be promised as “at least”, as “reach” or as “strive for”. This page counts the documents’ own words.',
  'wording.description':
    'How firmly Chinese city health plans commit themselves: firm, plain and aspirational promises, the words that decide, and how many statements carry a number and a year.',
  'wording.strips': 'How firm',
  'wording.strips.note':
    'Only what is still to be done is counted: targets, dated tasks and yearly rates. A value already reached promises nothing.',
  'wording.chart': 'Promises of each place: firm, plain, aspirational',
  'wording.caption':
    'Solid: firm; shaded: plain; dashed frame: aspirational. All strips have one length and are divided by share; the counts stand inside, the total at the end.',
  'wording.promises': 'Promises',
  'wording.words': 'The words that decide',
  'wording.words.note':
    'The words as they stand in the document, and how many promises they decide. Open one to see each, with the rule that decided.',
  'wording.rule.hedge': 'a softening word in the same clause',
  'wording.rule.reach': 'a softening word before it that reaches on',
  'wording.rule.duty': 'a word of duty',
  'wording.rule.bound': 'a stated bound',
  'wording.rule.result': 'a stated result',
  'wording.rule.all': 'a word that leaves no exception',
  'wording.rule.activity': 'only what is done, or how fast',
  'wording.rule.listed': 'only listed, with no word that decides',
  'wording.words.long':
    'The words as they stand in the documents, and how many promises they decide. With so many places, the page of each shows the sentences.',
  'wording.words.none': 'no word decides',
  'wording.precision': 'Number and year',
  'wording.precision.themes': '{city}, theme by theme',
  'wording.precision.note': 'Whether a promise can be checked depends on its number and its date.',
  'wording.precision.both': 'Number and year',
  'wording.precision.number': 'Number only',
  'wording.precision.year': 'Year only',
  'wording.precision.neither': 'Neither',
  'wording.precision.statements': 'Statements',
  'wording.precision.caption': 'Statements of each place by whether they carry a number and a year',
  'wording.define': 'How it was counted',
  'wording.define.1':
    'A statement is one sentence or list item of the document that is coded under at least one theme. It carries a number if one figure with a value stands in it.',
  'wording.define.2':
    'It carries a year only if the sentence states it, or the text before governs it (“by 2025”). The single year of a whole document (yearly priorities, a yearly conference) does not count for each sentence, so such documents mostly fall under “number only”.',
  'wording.define.3':
    '“Number and year” asks for one figure with both. The four kinds add up to all statements; per cent are of each place’s own statements, rounded to whole numbers.',
  'wording.define.4':
    'How many statements there are depends on the length of the document; documents of different kinds should not be ranked by it.',

  'city.firmest': 'Firmest',
  'city.softest': 'Softest',
  'city.promises': 'Wording',
  'city.promises.note':
    'Only what is still to be done; promises with a number, a year and a bound come first.',
  'city.promises.none.firm': 'No promise carries a firm word.',
  'city.promises.none.aspirational': 'No promise is worded as “strive for” or the like.',
  'city.promises.all': '{n} in all; every word is on the wording page',
  'city.checks.none': 'The present rules find no contradiction.',

  'compare.side.many':
    'With so many documents only their figures stand here, those that share a scale together; follow a place to its sentence on the page of the theme.',
  'compare.apart': 'Measures of their own',
  'use.title': 'Use this chart',
  'use.page': 'Address of the chart',
  'use.brief': 'The chart’s page: SVG, PNG, embed',
  'use.svg': 'Download SVG',
  'use.png': 'Download PNG',
  'use.embed': 'Embed code',
  'use.embed.note': 'Copy it into a page; it needs no JavaScript and tracks nobody.',
  'use.embed.label': 'Code to embed “{title}”',
  'use.png.note': 'The PNG is 1,224 pixels wide; its letters are drawn in, whatever fonts a machine has.',
  'chart.absent': ' {places}: {said}.',
  'chart.absent.many': ' {n} more places: {said}.',
  'chart.absent.measure': 'no figure of this measure',
  'chart.absent.dated': 'figures, but none with a year',
  'chart.absent.promise': 'figures, but none still to be reached',
  'chart.absent.mentioned': 'mentioned, no figure',
  'chart.absent.not-stated': 'not stated in this document',
  'charts.title': 'Charts',
  'charts.dek': '{n} charts with lasting addresses, to download, cite and embed.',
  'charts.over': 'Chart',
  'charts.description': '{title}: chart, table, download as SVG and PNG, embed code, with its source.',
  'charts.home': 'To the page of this chart',
  'charts.source':
    'Source: Duizhao, data version {version} ({date}), from {plans} public documents. {address}',
  'charts.kind.overview': 'Overviews',
  'charts.kind.indicator': 'Figures of a measure',
  'charts.kind.timeline': 'Years of a theme',
  'charts.kind.wording': 'Wording',

  'places.some':
    'Side by side here are the first {shown} of {total} places. The pages of the places, the search and the data have them all.',
  'places.all': 'All places',

  'coverage.cell.quantified': '{n} {n|figure|figures}',
  'coverage.cell.mentioned': 'no figure',
  'coverage.cell.not-stated': 'not stated',
  'filter.label': 'Show some places only',
  'filter.levels': 'Level',
  'filter.cities': 'Places',
  'filter.clear': 'Show all',
  'filter.all': 'All {total} places are shown',
  'filter.some': '{n} of {total} places are shown',
  'indicators.places': '{n} places',
  'figures.apart': '{n} {n|figure that is|figures that are} not drawn together with them, and why',
  'silent.places': '{n} {n|place whose document does|places whose documents do} not state it',
}
