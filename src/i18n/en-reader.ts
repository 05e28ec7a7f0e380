/** English for the reader, the quote check and reporting a mistake. */
export const enReader = {
  'unofficial.mark': '(unofficial)',
  'reader.note.more': 'with a note',
  'reader.legend':
    'Red marks figures and deciding words; square brackets hold what this site restores, with the reason in the margin. Follow a red word to its link, quote and record, or a paragraph’s number to those of the paragraph.',
  'reader.record': 'quote and record',
  'reader.record.full': 'Record, quote and check',
  'reader.themes': 'One theme only',
  'reader.themes.all': 'All themes',
  'reader.duties': 'Responsible units',
  'reader.duties.note': '{items} tasks name who is responsible, {n} units in all, as the text calls them.',
  'reader.duties.unit': 'Unit',
  'reader.duties.lead': 'Lead',
  'reader.duties.help': 'Help',
  'reader.duties.responsible': 'In charge',
  'reader.duties.lead.items': 'Tasks it leads',
  'reader.duties.help.items': 'Tasks it helps with',
  'reader.duties.responsible.items': 'Tasks it is in charge of',
  'reader.english': 'Read the whole document in English (unofficial)',
  'reader.check': 'Check',
  'reader.check.note': 'Every figure of this document can be found in its source without this site: ',
  'reader.check.link': 'each quote with the words around it and its place',
  'reader.link': 'Link',
  'reader.fragment': 'Text fragment link',
  'reader.quote': 'Quote and citation',
  'reader.copy': 'Copy',
  'reader.copied': 'Copied.',
  'reader.select': 'The browser does not allow copying; the text is selected.',
  'reader.english.title': 'In English: {title}',
  'reader.english.dek':
    'This site’s unofficial translation, paragraph by paragraph. The numbers lead back to the Chinese.',
  'reader.english.description':
    'The whole of “{title}” in unofficial English, each paragraph linked to its Chinese.',

  'report.link': 'Report a mistake',

  'quotes.title': 'Quote check',
  'quotes.dek':
    '{n} quotes, compared with their documents character by character at every build; if one differs, nothing is published.',
  'quotes.description':
    'Every figure’s exact words, what stands around them, their place, the hash of the source, and the result of the check.',
  'quotes.documents': 'By document',
  'quotes.documents.note':
    '“With erratum” means that characters are damaged where the quote stands; it is quoted as the source has it.',
  'quotes.document': 'Document',
  'quotes.figures': 'Figures',
  'quotes.quotations': 'Quotations',
  'quotes.file': 'Data file',
  'quotes.how': 'How to check them yourself',
  'quotes.how.1':
    'Each quote is located twice: by its words with what stands before and after (TextQuoteSelector), and by its place (TextPositionSelector). Places count Unicode code points of the decoded source, from 0, the end not included.',
  'quotes.how.2':
    'Compute the SHA-256 of the source; if it is the one given here, the characters between start and end are the quote. The data files are W3C Web Annotations (JSON-LD) and name the document by its hash (`ni:///sha-256;…`).',
  'quotes.how.3':
    'A document that reserves its rights gets only a few characters around each quote: together at most a third of its text, and no more than 120 characters in a row.',
  'quotes.plan.dek': '{n} quotes: {passed} passed, {erratum} passed with an erratum, {failed} failed.',
  'quotes.plan.description': '{n} quotes of “{title}”: exact words, surroundings, place and result.',
  'quotes.sha': 'SHA-256 of the source',
  'quotes.list': 'One by one',
  'quotes.list.note': 'Grey is what stands around a quote, red the words that decide.',
  'quotes.place': 'place {start}–{end}',
  'quotes.result.passed': 'passed',
  'quotes.result.erratum': 'passed, with erratum',
  'quotes.result.failed': 'failed',
  'quotes.erratum': 'the source has “{source}”, to be read “{reading}” ({certainty})',
  'quotes.erratum.open': 'the source has “{source}”; nobody can tell what it should read',
  'quotes.intext': 'in the text',
  'quotes.quotation': 'quotation',
  'method.quotes': 'Quote check',
  'method.quotes.note': 'Every quote is compared with its source, character by character.',
  'method.quotes.link': 'Every quote with its place and the result',
} as const
