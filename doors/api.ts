import { Hono, type Context } from 'hono'
import type { HamrohNode } from '../core/node.ts'
import type { Operation } from '../core/operation.ts'
import { Refused } from '../core/refused.ts'
import { runPure } from '../core/pure.ts'
import { run } from '../core/run.ts'
import { languageFor } from '../core/words.ts'
import { GivenFile } from '../domains/files/index.ts'
import { answer, problem } from './answer.ts'
import { inputOf } from './body.ts'
import { gather } from './given.ts'
import { giveFile } from './give-file.ts'
import { methodsOf, openOperation, takesFile } from './open.ts'
import { openApi } from './openapi.ts'
import { Unreadable } from './unreadable.ts'
import { fit, shapeOf } from './shape.ts'
import { askingOf } from './who.ts'

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

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
    return c.json(openApi(language, node.facts), 200, { 'content-language': language, vary: 'Accept-Language' })
  })
  app.all('/api/*', async (c) => {
    try {
      const output = await call(node, c, from)
      return output instanceof GivenFile ? await giveFile(output, c.req.method) : answer(c, 200, output)
    } catch (fault) {
      return problem(c, fault)
    }
  })
  return app
}

async function call(node: HamrohNode, c: Context, from: (context: Context) => string): Promise<unknown> {
  const operation = openOperation(c.req.path.slice('/api/'.length))
  if (!operation) throw new Refused('missing', 'core.refused.operation')
  const methods = takesFile(operation) ? ['PUT'] : methodsOf(operation)
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
export const tokenIn = (header: string | undefined) => header === undefined ? undefined : (/^bearer +(.*)$/i.exec(header)?.[1] ?? header).trim()
