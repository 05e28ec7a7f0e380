import { preview } from 'astro'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findBrowser } from '../../scripts/lib/browser.mjs'

/**
 * Each window brings the list under its address bar as two pages of their own, which costs more than most pages of the
 * site. The list replaces the one that Playwright gives, and what matters of that is in it again.
 */
const unused = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${unused.join(',')}`,
]

export type Site = {
  /** Address of the served site, ending in `/`. */
  readonly address: string
  readonly browser: Browser
  /** Opens a page of the site; the context is closed with the browser. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  readonly stop: () => Promise<void>
}

type Server = { readonly address: string; readonly stop: () => Promise<void> }

/** Starts a browser on a served site: `dist/` on a free port of this machine unless said otherwise. */
export async function startSite(serve: () => Promise<Server> = serveDist): Promise<Site> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser was found. Run `npm run browser`.')
  const server = await serve()
  const browser = await chromium.launch({ executablePath, args: quiet })
  const { address } = server
  return {
    address,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      await page.goto(new URL(path, address).href)
      return page
    },
    stop: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

async function serveDist(): Promise<Server> {
  const server = await preview({ logLevel: 'error', server: { host: '127.0.0.1', port: 0 } })
  return { address: `http://127.0.0.1:${server.port}/`, stop: () => server.stop() }
}

export const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true } as const
