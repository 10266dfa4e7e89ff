import { Hono, type Context } from 'hono'
import type { HamrohNode } from '../core/node.ts'
import type { Operation } from '../core/operation.ts'
import { Refused } from '../core/refused.ts'
import { run, runPure } from '../core/run.ts'
import { languageFor } from '../core/words.ts'
import { wordsIn } from '../domains/words.ts'
import { inputOf } from './body.ts'
import { gather } from './given.ts'
import { methodsOf, openOperation } from './open.ts'
import { openApi, typeOf } from './openapi.ts'
import { say, Unreadable } from './problem.ts'
import { fit, shapeOf } from './shape.ts'
import { askingOf } from './who.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Every operation by HTTP: `/api/<name>`, its description at `/api/openapi.json`, and `/healthz`.
 * In: the node; `from`, which tells a client's address (for limits only, kept nowhere).
 */
export function apiFor(node: HamrohNode, from: (context: Context) => string): Hono {
  const app = new Hono()
  app.get('/healthz', async (c) => {
    const ok = await node.statements('select 1').then(() => true, () => false)
    return c.json({ ok }, ok ? 200 : 503, { 'cache-control': 'no-store' })
  })
  app.get('/api/openapi.json', (c) => {
    const language = languageFor(c.req.header('accept-language'))
    return c.json(openApi(language, node.facts.url), 200, { 'content-language': language, vary: 'Accept-Language' })
  })
  app.all('/api/*', async (c) => {
    try {
      return answer(c, 200, await call(node, c, from))
    } catch (fault) {
      return problem(c, fault)
    }
  })
  return app
}

async function call(node: HamrohNode, c: Context, from: (context: Context) => string): Promise<unknown> {
  const operation = openOperation(c.req.path.slice('/api/'.length))
  if (!operation) throw new Refused('missing', 'core.refused.operation')
  const methods = methodsOf(operation)
  const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
  if (!methods.some((one) => one === method)) throw new Unreadable(405, 'core.refused.method', { allowed: methods.join(', ') })
  const key = c.req.header('idempotency-key')
  if (key !== undefined && !uuid.test(key)) throw new Unreadable(400, 'core.refused.key')
  const asking = askingOf(node, operation, { token: tokenIn(c.req.header('authorization')), code: c.req.header('hamroh-code') })
  const input = method === 'GET' ? asked(operation, c.req.url) : await inputOf(c.req.raw)
  return operation.kind === 'pure' ? runPure(operation, input) : run(operation, input, asking, node, { via: 'api', key: key?.toLowerCase(), from: from(c) })
}

/** A question in the address: what is asked is small and names nobody. */
const asked = (operation: Operation, url: string) => fit(gather(new URL(url).searchParams), shapeOf(operation))

/** Another kind of Authorization is a token that nobody has. */
const tokenIn = (header: string | undefined) => header === undefined ? undefined : (/^bearer +(.*)$/i.exec(header)?.[1] ?? header).trim()

function answer(c: Context, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const type = status === 200 ? 'application/json' : 'application/problem+json'
  return new Response(JSON.stringify(body ?? null), {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'content-language': languageFor(c.req.header('accept-language')), vary: 'Accept-Language', ...headers },
  })
}

/** A refusal as a problem (RFC 9457), in the reader's language; a fault of ours as one too, its kind in the log and nothing of what was asked. */
function problem(c: Context, fault: unknown): Response {
  const t = wordsIn(languageFor(c.req.header('accept-language')))
  if (!(fault instanceof Refused)) {
    console.error(`The API failed: ${fault instanceof Error ? `${fault.name}\n${fault.stack?.split('\n').filter((one) => /^\s+at /.test(one)).slice(0, 6).join('\n') ?? ''}` : typeof fault}`)
    return answer(c, 500, { type: typeOf(500), title: t('core.why.fault'), status: 500, detail: t('core.refused.fault') })
  }
  const { title, detail, status, fields, now } = say(t, fault)
  const body = { type: typeOf(status), title, status, detail, ...(Object.keys(fields).length > 0 && { fields }), ...(now !== undefined && { now }) }
  return answer(c, status, body, headersOf(fault, status))
}

function headersOf({ saying }: Refused, status: number): Readonly<Record<string, string>> {
  if (status === 401) return { 'www-authenticate': 'Bearer' }
  if (status === 405) return { allow: String(saying.filled?.allowed ?? '') }
  if (status === 429) return { 'retry-after': String(Number(saying.filled?.minutes ?? 1) * 60) }
  return status === 503 ? { 'retry-after': '10' } : {}
}
