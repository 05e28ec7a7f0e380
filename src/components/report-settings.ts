import { REPORT_MAIL, REPORT_URL } from 'astro:env/server'

/** Where mistakes are reported to, as the site was built: a form, or else a mail address, or nowhere. */
export const reportSettings = { form: REPORT_URL, mail: REPORT_MAIL }
