/** What a reader found wrong: where, in what words, on which page. */
export type Reported = { readonly id: string; readonly quote: string; readonly page: string }

/**
 * The address to report mistakes to, with `{id}`, `{quote}` and `{page}` where those go, from what the site was
 * configured with: an issue form's address, or else a mail address. Undefined where neither is given.
 */
export function reportTemplate({
  form,
  mail,
}: {
  readonly form?: string | undefined
  readonly mail?: string | undefined
}): string | undefined {
  if (form) return formTemplate(form)
  if (!mail) return undefined
  if (!/^[^\s@?&<>]+@[^\s@?&<>]+$/.test(mail)) throw new Error(notAnAddress('REPORT_MAIL', mail))
  return `mailto:${mail}?subject={id}&body={quote}%0A%0A{page}`
}

/** The address filled in for one figure or passage. */
export function reportAddress(template: string, reported: Reported): string {
  return template.replace(/\{(id|quote|page)\}/g, (_, name: keyof Reported) =>
    encodeURIComponent(reported[name]),
  )
}

/** A form's address that names no places for them gets id, quote and page as parameters. */
function formTemplate(form: string): string {
  if (!/^https?:\/\/[^\s"<>]+$/.test(form)) throw new Error(notAnAddress('REPORT_URL', form))
  if (/\{(id|quote|page)\}/.test(form)) return form
  const [address = '', fragment] = form.split('#')
  const joint = address.includes('?') ? '&' : '?'
  return `${address}${joint}id={id}&quote={quote}&page={page}${fragment === undefined ? '' : `#${fragment}`}`
}

const notAnAddress = (name: string, value: string): string =>
  `\`${name}\` is \`${value}\`, which is no address mistakes can be reported to. Set a form's address (https://…) as REPORT_URL or a mail address as REPORT_MAIL, or leave both out.`
