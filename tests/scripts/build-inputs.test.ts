import { expect, test } from 'vitest'
import { hashInputs } from '../../scripts/lib/build-inputs.mjs'

const plain = hashInputs({})

test.each(['SITE', 'BASE', 'LINKS', 'REPORT_URL', 'REPORT_MAIL', 'PAGEFIND_ABOVE'])(
  'a site built with another %s is built again',
  (name) => {
    expect(hashInputs({ [name]: 'files' })).not.toBe(plain)
  },
)

test('what a build does not read changes nothing', () => {
  expect(hashInputs({ PORT: '8080' })).toBe(plain)
})
