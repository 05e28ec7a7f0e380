import { describe, expect, it } from 'vitest'
import { findSite } from '../../scripts/lib/find-site.ts'

const cloudflare = { CF_PAGES: '1', CF_PAGES_URL: 'https://1a2b3c4d.plans.pages.dev' }
const netlify = { NETLIFY: 'true', URL: 'https://plans.example' }

describe('the address of the site', () => {
  it('is what SITE says, on any host', () => {
    const found = findSite({ ...netlify, ...cloudflare, SITE: 'https://own.example' })
    expect(found).toEqual({ site: 'https://own.example', from: 'SITE' })
  })

  it('is the main address that Netlify tells, in a preview too', () => {
    const preview = { ...netlify, CONTEXT: 'deploy-preview', DEPLOY_PRIME_URL: 'https://preview.example' }
    expect(findSite(preview)).toEqual({ site: 'https://plans.example', from: 'URL' })
  })

  it('is the project’s on Cloudflare Pages, not that of one deployment', () => {
    expect(findSite(cloudflare)).toEqual({ site: 'https://plans.pages.dev', from: 'CF_PAGES_URL' })
  })

  it('is an origin, however SITE ends', () => {
    expect(findSite({ SITE: 'https://own.example/' })?.site).toBe('https://own.example')
  })

  it('is refused where SITE names none, or a path as well', () => {
    expect(() => findSite({ SITE: 'example.org' })).toThrow(
      'The setting SITE is `example.org`, which is no address of a site. Write it with `https://`, such as `SITE=https://example.org`.',
    )
    expect(() => findSite({ SITE: 'https://example.org/x' })).toThrow(
      'The setting SITE is `https://example.org/x`, which is more than the address of a site. Write `SITE=https://example.org`; a sub-path goes into BASE, such as `BASE=/a/b/`.',
    )
  })

  it('is not guessed elsewhere', () => {
    expect(findSite({ URL: 'https://plans.example', CF_PAGES_URL: cloudflare.CF_PAGES_URL })).toBeUndefined()
    expect(findSite({ CF_PAGES: '1', CF_PAGES_URL: 'https://plans.example' })).toBeUndefined()
  })
})
