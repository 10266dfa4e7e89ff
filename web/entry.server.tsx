import { renderToString } from 'react-dom/server'
import { isRouteErrorResponse, ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router'
import { AroundContext } from './around.tsx'
import { visitContext } from './visit.ts'

/** Draws a page whole: nothing waits, nothing streams, nothing is sent to be drawn again in the browser. */
export default function draw(request: Request, status: number, headers: Headers, router: EntryContext, context: RouterContextProvider): Response {
  const { node, name } = context.get(visitContext)
  headers.set('content-type', 'text/html; charset=utf-8')
  const page = renderToString(
    <AroundContext value={{ demonstration: node.facts.stamp === 'demonstration', name, kind: node.facts.kind }}>
      <ServerRouter context={router} url={request.url} />
    </AroundContext>,
  )
  return new Response(`<!doctype html>${page}`, { status, headers })
}

/** A fault of ours: its kind for the log, nothing of what was asked. What nobody here answers (another method, no such page) is none; nor is what somebody no longer waits for. */
export function handleError(fault: unknown, { request }: { request: Request }) {
  if (isRouteErrorResponse(fault) || request.signal.aborted) return
  console.error(`A page failed: ${fault instanceof Error ? `${fault.name}\n${fault.stack?.split('\n').slice(1, 6).join('\n') ?? ''}` : typeof fault}`)
}
