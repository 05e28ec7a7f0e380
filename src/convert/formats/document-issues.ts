import type { Issue } from '../../model/issue.ts'

const error = (code: string, file: string, message: string): Issue => ({
  severity: 'error',
  code,
  message,
  at: { file },
})

const warning = (code: string, file: string, message: string): Issue => ({
  ...error(code, file, message),
  severity: 'warning',
})

/** Why a document cannot be read, or what was guessed in reading it: two sentences each. */
export const documentIssues = {
  notFound: (file: string): Issue =>
    error(
      'no-such-file',
      file,
      `There is no file \`${file}\`. Give the path of a document as the last word of the command.`,
    ),
  empty: (file: string): Issue =>
    error(
      'empty-file',
      file,
      `The document \`${file}\` is empty. Save the plan again and give the file that holds its text.`,
    ),
  tooLarge: (file: string, size: number, limit: number): Issue =>
    error(
      'file-too-large',
      file,
      `The document \`${file}\` has ${megabytes(size)} MB; the limit is ${megabytes(limit)} MB. Save the text without pictures, or split the document.`,
    ),
  inflatesTooLarge: (file: string, limit: number): Issue =>
    error(
      'file-too-large',
      file,
      `The document \`${file}\` unpacks to more than ${megabytes(limit)} MB. Save the text without pictures, or split the document.`,
    ),
  oldWord: (file: string): Issue =>
    error(
      'old-word',
      file,
      `The document \`${file}\` is an old Word file (.doc, before 2007). Open it in Word, WPS or LibreOffice, save it as .docx and give that file.`,
    ),
  unsupported: (file: string, kind: string): Issue =>
    error(
      'unsupported-format',
      file,
      `The document \`${file}\` is ${kind}, which cannot be read. Save the plan as .docx, .pdf, .html, .md or .txt and give that file.`,
    ),
  passwordProtected: (file: string): Issue =>
    error(
      'password-protected',
      file,
      `The document \`${file}\` is protected by a password. Open it with the password, save it without one and give that file.`,
    ),
  scanned: (file: string): Issue =>
    error(
      'scanned-pdf',
      file,
      `The document \`${file}\` is a scan: its pages are pictures without text. Recognise the text with an OCR program first, and compare the result with the pages.`,
    ),
  garbledPdf: (file: string): Issue =>
    error(
      'garbled-pdf',
      file,
      `The fonts of \`${file}\` do not say which characters they print, so its text is not readable. Save the plan from its source as .docx or .txt, or recognise the text with an OCR program.`,
    ),
  brokenPdf: (file: string): Issue =>
    error(
      'broken-pdf',
      file,
      `The PDF \`${file}\` is damaged or incomplete. Download it again, or print it to a new PDF and give that file.`,
    ),
  brokenDocx: (file: string): Issue =>
    error(
      'broken-docx',
      file,
      `The Word document \`${file}\` is damaged or incomplete: its ZIP container cannot be opened. Download it again, or open it in Word and save it anew.`,
    ),
  noText: (file: string): Issue =>
    error(
      'no-text',
      file,
      `The document \`${file}\` holds no Chinese text. Look whether it is the right file, and whether its text is only in pictures.`,
    ),
  errorPage: (file: string, words: string): Issue =>
    error(
      'error-page',
      file,
      `The page \`${file}\` is an error page of a website (\`${words}\`), not a plan. Open the address in a browser, save the page when the plan is shown and give that file.`,
    ),
  noArticle: (file: string): Issue =>
    error(
      'no-article',
      file,
      `The page \`${file}\` has hardly any text beside its menus. Save the page when the plan is shown, or give the file attached to it.`,
    ),
  misnamed: (file: string, format: string): Issue =>
    warning(
      'misnamed-file',
      file,
      `The content of \`${file}\` is ${format}, not what its name says; it was read as ${format}. Rename the file if that is right.`,
    ),
  lostBytes: (file: string, count: number): Issue =>
    warning(
      'lost-bytes',
      file,
      `\`${count}\` characters of \`${file}\` could not be decoded and stand as � in the text. Look for an undamaged copy of the document.`,
    ),
  turningLetters: (file: string, { count, line }: { count: number; line: number }): Issue =>
    warning(
      'right-to-left-letters',
      file,
      `\`${count}\` letters of \`${file}\` are of a script written from right to left, which can turn the order of numbers beside it; they stand as � in the text, first on its line ${line}. Look up in the document what they say, and whether a figure depends on it.`,
    ),
  picturePages: (file: string, pages: readonly number[]): Issue =>
    warning(
      'pages-without-text',
      file,
      `The pages \`${pages.join(', ')}\` of \`${file}\` hold only pictures and were left out. Look whether they carry text, and add it from another copy.`,
    ),
} as const

const megabytes = (bytes: number): string => String(Math.ceil(bytes / (1024 * 1024)))
