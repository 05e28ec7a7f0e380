import { searchService } from '../../search/search-service.ts'
import type { OpenTexts, SearchReply, SearchRequest } from '../../search/search-service.ts'

type WorkerScope = {
  onmessage: ((event: MessageEvent<SearchRequest>) => void) | null
  readonly postMessage: (message: SearchReply | 'started') => void
}

/** The search in a thread of its own: the page stays free for typing, painting and scrolling. */
export function runWorker(open?: OpenTexts): void {
  const scope = globalThis as unknown as WorkerScope
  const service = searchService((reply) => scope.postMessage(reply), pauses(), open)
  scope.onmessage = ({ data }) => service(data)
  scope.postMessage('started')
}

/** Each pause lets a waiting question through, which `scheduler.yield` would keep waiting, and takes no longer. */
function pauses(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  port1.onmessage = () => waiting.shift()?.()
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      port2.postMessage(undefined)
    })
}
