import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { framePolicy, headerPolicy } from '../../src/lib/security-policy.ts'
import { files } from './dist.ts'
import { findServer, startHost, type Host, type ServerName } from './hosts.ts'
import { readAtOnce } from './read-at-once.ts'

const stylesheet = files.find((file) => file.endsWith('.css')) ?? ''
const texts = files.find((file) => file.endsWith('/text.json')) ?? ''

describe.each(['nginx', 'caddy'] as const satisfies readonly ServerName[])('%s with its recipe', (name) => {
  const program = findServer(name)
  describe.skipIf(program === undefined)('where it is installed', () => {
    let host: Host | undefined
    beforeAll(async () => {
      host = await startHost(name, program ?? '')
    })
    afterAll(() => host?.stop())

    it('serves pages with the policy and asks for them again each time', async () => {
      const answer = await fetch(new URL('themes/childcare/', host?.address))
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('content-security-policy')).toContain(headerPolicy([], false))
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('cache-control')).toContain('max-age=0')
    })

    it('lets other sites frame what is made for it, and nothing else', async () => {
      const policyOf = async (path: string) =>
        (await fetch(new URL(path, host?.address))).headers.get('content-security-policy')
      for (const path of ['', 'search/', 'en/themes/childcare/', 'nothing-here/'])
        expect(await policyOf(path), path).toContain(framePolicy)
      for (const path of ['embed/coverage/', 'en/embed/coverage/'])
        expect(await policyOf(path), path).not.toContain('frame-ancestors')
    })

    it('promises TLS for the future only over TLS', async () => {
      const answer = await fetch(new URL('', host?.address))
      expect(answer.headers.get('strict-transport-security')).toBeNull()
    })

    it('sends the page for the lost compressed', async () => {
      const lost = await fetch(new URL('nothing-here/', host?.address), {
        headers: { 'Accept-Encoding': 'gzip' },
      })
      expect(lost.status).toBe(404)
      expect(lost.headers.get('content-encoding')).toBe('gzip')
    })

    it.each([stylesheet, texts])('serves %s, which has a hash, for ever, compressed', async (file) => {
      const answer = await fetch(new URL(file, host?.address), {
        headers: { 'Accept-Encoding': 'gzip' },
      })
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(answer.headers.get('content-encoding')).toBe('gzip')
    })

    it('lets scripts of other sites read the data, which comes compressed', async () => {
      const table = await fetch(new URL('data/figures.csv', host?.address), {
        headers: { 'Accept-Encoding': 'gzip' },
      })
      expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect(table.headers.get('content-encoding')).toBe('gzip')
      expect(table.headers.get('access-control-allow-origin')).toBe('*')
    })

    it('lets nobody keep what is missing: the rest of an upload may bring it', async () => {
      const missing = await fetch(new URL('_astro/not-yet.css', host?.address))
      expect(missing.status).toBe(404)
      expect(missing.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    })

    it('lets nobody frame what is missing, or read it from elsewhere', async () => {
      for (const path of ['embed/nothing/', 'data/nothing.json', 'themes/nothing/']) {
        const { headers } = await fetch(new URL(path, host?.address))
        expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
        expect(headers.get('access-control-allow-origin')).toBe(null)
      }
    })

    it('has the same rules for a site below a sub-path', async () => {
      const below = await startHost(name, program ?? '', '/a/b/')
      const style = await fetch(new URL(stylesheet, below.address))
      const table = await fetch(new URL('data/figures.csv', below.address))
      const lost = await fetch(new URL('themes/nothing/', below.address))
      expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(table.headers.get('access-control-allow-origin')).toBe('*')
      expect(lost.status).toBe(404)
      expect(await lost.text()).toContain('<h1')
      await below.stop()
    })

    it('leads a lost visitor on, in the folder without its slash too', async () => {
      const lost = await fetch(new URL('themes/nothing/', host?.address))
      expect(lost.status).toBe(404)
      expect(await lost.text()).toContain('<h1')
      const noPage = await fetch(new URL('cite/', host?.address))
      expect(noPage.status).toBe(404)
      expect(await noPage.text()).toContain('<h1')
      const folder = await fetch(new URL('themes/childcare', host?.address))
      expect(folder.status).toBe(200)
      expect(new URL(folder.url).pathname).toBe('/themes/childcare/')
    })

    it.each([
      ['a null', '%00'],
      ['a name of 256 bytes', 'x'.repeat(256)],
      ['the same in Chinese', '照'.repeat(86)],
      ['a folder of such a name', `themes/${'x'.repeat(256)}/`],
      ['an address of 5000 bytes', 'a/'.repeat(2500)],
    ])('has no failure of its own for an address that no file can have: %s', async (_, path) => {
      expect((await fetch(new URL(path, host?.address))).status).toBeOneOf([400, 404])
    })

    it('answers 200 readers at once without an error', { timeout: 60_000 }, async () => {
      const pages = ['', 'themes/childcare/', 'plans/guangan-2023/', 'data/figures.json', stylesheet]
      const statuses = await readAtOnce(
        pages.map((page) => new URL(page, host?.address)),
        { readers: 200, milliseconds: 5_000 },
      )
      expect([...statuses.keys()]).toEqual([200])
      expect(statuses.get(200)).toBeGreaterThan(200)
    })
  })
})
