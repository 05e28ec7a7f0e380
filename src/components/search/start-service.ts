import type { SearchReply, SearchService } from '../../search/search-service.ts'
import { pause } from './pause.ts'
import workerAddress from './search-worker.ts?worker&url'

/** Starts the search in a worker or, where the browser allows none, in the page itself. */
export async function startService(reply: (message: SearchReply) => void): Promise<SearchService> {
  try {
    return await throughWorker(reply)
  } catch {
    const { searchService } = await import('../../search/search-service.ts')
    return searchService(reply, pause)
  }
}

function throughWorker(reply: (message: SearchReply) => void): Promise<SearchService> {
  const worker = new Worker(trusted(workerAddress))
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error(`\`${workerAddress}\` did not start.`))
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

/** The page's Content-Security-Policy trusts no address but this one, and only under this name. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as unknown as { readonly trustedTypes?: Policies }
  policy ??= trustedTypes?.createPolicy('search-worker', { createScriptURL: onlyTheWorker })
  return policy?.createScriptURL(address) ?? address
}

function onlyTheWorker(address: string): string {
  if (address !== workerAddress) throw new TypeError(`\`${address}\` is not the search's worker.`)
  return address
}
