import type { SearchReply, SearchService } from '../../search/search-service.ts'
import { pause } from './pause.ts'
import manyPlansAddress from './many-plans-worker.ts?worker&url'
import workerAddress from './search-worker.ts?worker&url'

/**
 * Starts the search in a worker or, where the browser allows none, in the page itself. With many plans it needs the
 * worker: the page's policy lets nothing but the site's own scripts run in it, and Pagefind is WebAssembly.
 */
export async function startService(
  reply: (message: SearchReply) => void,
  { folder, hasManyPlans }: { readonly folder: string; readonly hasManyPlans: boolean },
): Promise<SearchService> {
  if (hasManyPlans) return throughWorker(manyPlansAddress, reply, folder)
  try {
    return await throughWorker(workerAddress, reply, folder)
  } catch {
    const { searchService } = await import('../../search/search-service.ts')
    return searchService(reply, pause)
  }
}

function throughWorker(
  address: string,
  reply: (message: SearchReply) => void,
  name: string,
): Promise<SearchService> {
  const worker = new Worker(trusted(address), { name })
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error(`${address} did not start.`))
    // The first message only says that the worker is there.
    worker.onmessage = () => {
      worker.onmessage = ({ data }: MessageEvent<SearchReply>) => reply(data)
      worker.onerror = () => reply({ type: 'failed' })
      resolve((request) => worker.postMessage(request, 'json' in request ? [request.json] : []))
    }
  })
}

type Rules = { readonly createScriptURL: (address: string) => string }
type Policies = { readonly createPolicy: (name: string, rules: Rules) => Rules }

// A page may make a policy of a name only once.
let policy: Rules | undefined

/** The page's Content-Security-Policy trusts no address but these two, and only under this name. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as unknown as { readonly trustedTypes?: Policies }
  policy ??= trustedTypes?.createPolicy('search-worker', { createScriptURL: onlyTheWorkers })
  return policy?.createScriptURL(address) ?? address
}

function onlyTheWorkers(address: string): string {
  if (address !== workerAddress && address !== manyPlansAddress)
    throw new TypeError(`${address} is no worker.`)
  return address
}
