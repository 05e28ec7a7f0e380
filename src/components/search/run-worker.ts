import { searchService } from '../../search/search-service.ts'
import type { OpenTexts, SearchReply, SearchRequest } from '../../search/search-service.ts'
import { delay } from './pause.ts'

type WorkerScope = {
  onmessage: ((event: MessageEvent<SearchRequest>) => void) | null
  readonly postMessage: (message: SearchReply | 'started') => void
}

/** The search in a thread of its own: the page stays free for typing, painting and scrolling. */
export function runWorker(open?: OpenTexts): void {
  const scope = globalThis as unknown as WorkerScope
  // Each pause lets a waiting question through, which `scheduler.yield` would keep waiting.
  const service = searchService(
    (reply) => scope.postMessage(reply),
    () => delay(0),
    open,
  )
  scope.onmessage = ({ data }) => service(data)
  scope.postMessage('started')
}
