import { describe, expect, it } from 'vitest'
import { reportAddress, reportTemplate } from '../../src/lib/report-address.ts'

const reported = { id: 'p-f-1', quote: '达3077个 & 更多', page: 'https://example.org/plans/p/#p-f-1' }
const filled = (config: { form?: string; mail?: string }): string =>
  reportAddress(reportTemplate(config) ?? '', reported)

describe('the address to report a mistake to', () => {
  it('is not there unless it is configured', () => {
    expect(reportTemplate({})).toBeUndefined()
    expect(reportTemplate({ form: '', mail: '' })).toBeUndefined()
  })

  it('fills in id, quote and page where a form has places for them', () => {
    expect(filled({ form: 'https://forge.test/new?title={id}&body={quote}%20{page}' })).toBe(
      'https://forge.test/new?title=p-f-1&body=%E8%BE%BE3077%E4%B8%AA%20%26%20%E6%9B%B4%E5%A4%9A%20https%3A%2F%2Fexample.org%2Fplans%2Fp%2F%23p-f-1',
    )
  })

  it('adds them as parameters to a form that names none', () => {
    const { searchParams, hash } = new URL(filled({ form: 'https://forge.test/new?t=1#end' }))
    expect(Object.fromEntries(searchParams)).toEqual({ t: '1', ...reported })
    expect(hash).toBe('#end')
  })

  it('writes a mail with id, quote and page', () => {
    const mail = new URL(filled({ mail: 'desk@example.org' }))
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'desk@example.org'])
    expect(mail.searchParams.get('body')).toBe(`${reported.quote}\n\n${reported.page}`)
  })

  it.each([
    [{ form: 'javascript:alert(1)' }, 'REPORT_URL'],
    [{ mail: 'nobody' }, 'REPORT_MAIL'],
  ])('refuses %o', (config, name) => {
    expect(() => reportTemplate(config)).toThrow(name)
  })
})
