import type { PlanFile } from '../../search/plan-list.ts'
import type { PlanSource } from '../../search/search-many-plans.ts'

/** What of Pagefind's own script is used. */
type Pagefind = {
  readonly createInstance: (options: { readonly basePath: string }) => {
    readonly init: () => Promise<void>
    readonly search: (word: string) => Promise<{ readonly results: readonly { readonly id: string }[] }>
  }
}

const plainFetch = globalThis.fetch
let attempts = 0

/** Loads Pagefind from the index folder. Whatever it cannot fetch, now or later, rejects. */
export async function openPagefind(folder: string): Promise<PlanSource> {
  const basePath = `${folder}pagefind/`
  const broken = watchFetch(`${basePath}wasm.unknown.pagefind`)
  // Pagefind starts loading by itself and leaves a failure to nobody; it has been noticed here.
  globalThis.addEventListener('unhandledrejection', (event) => event.preventDefault())
  // Some browsers remember a script that did not come, under its address.
  const attempt = attempts++ === 0 ? '' : `?${attempts}`
  const { createInstance } = (await import(/* @vite-ignore */ `${basePath}pagefind.js${attempt}`)) as Pagefind
  const pagefind = createInstance({ basePath })
  const find: PlanSource['find'] = async (word) => {
    const { results } = await Promise.race([pagefind.search(word), broken])
    return new Set(results.map(({ id }) => id.slice(id.indexOf('_') + 1)))
  }
  // The first search waits until everything is loaded; a word nobody has costs nothing.
  await Promise.race([pagefind.init(), broken])
  return {
    find,
    read: async (plan) => (await fetch(`${folder}plans/${plan}.json`)).json() as Promise<PlanFile>,
  }
}

/**
 * Pagefind takes a file that does not come for one without hits. Here every file is seen to be whole before
 * Pagefind gets it, unpacked; the promise rejects at the first that is not. The largest file, which Pagefind asks for
 * last, is on its way from the start.
 */
function watchFetch(largest: string): Promise<never> {
  let early: Promise<Response> | undefined = plainFetch(largest)
  early.catch(() => {})
  return new Promise((_, reject) => {
    globalThis.fetch = async (address, options) => {
      try {
        const response = await ((address === largest && early) || plainFetch(address, options))
        if (address === largest) early = undefined
        if (!response.ok) throw new Error(`${String(address)}: ${response.status}`)
        if (!/\.(?:pf_\w+|pagefind)(?:$|\?)/.test(String(address)) || !response.body) return response
        const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'))
        return new Response(await new Response(unpacked).arrayBuffer())
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
        throw error
      }
    }
  })
}
