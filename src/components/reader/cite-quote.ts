import type { Plan } from '../../model/plan.ts'

/** The document as a reference in running text (GB/T 7714), to which a quote's address is added. */
export const citePlan = ({
  title_zh,
  issuer_zh,
  document_number,
  issued_on,
  kind,
}: Pick<Plan, 'title_zh' | 'issuer_zh' | 'document_number' | 'issued_on' | 'kind'>): string =>
  [
    ...(issuer_zh === null ? [] : [issuer_zh]),
    `${title_zh}${kind === 'newspaper-feature' ? '[N]' : '[Z]'}`,
    ...(document_number === null ? [] : [document_number]),
    issued_on,
  ].join('. ')
