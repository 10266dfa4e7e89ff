import { parse } from 'content-disposition'
import { Hono, type Context } from 'hono'
import type { Asking } from '../core/actor.ts'
import type { HamrohNode } from '../core/node.ts'
import { Refused } from '../core/refused.ts'
import { run } from '../core/run.ts'
import { acceptedFiles, isTooLarge, largest, putFile, takeFile } from '../domains/files/index.ts'
import { answer, problem } from './answer.ts'
import { tokenIn, uuid } from './api.ts'
import { Unreadable } from './problem.ts'
import { askingOf } from './who.ts'

/** Where this door stands: a client's address (for limits only), and who is signed in on our own pages. The latter throws Refused for the pages of others. */
export type Doorway = { from(context: Context): string; signedIn(request: Request): Promise<Asking> }

/**
 * `PUT /files`: the bytes of one file, with `Content-Length` and, for its name, `Content-Disposition` as an answer has it.
 * By a token whose scope covers `files/*`, or a session of our own pages. Out: 201 with the id that operations take.
 */
export function filesFor(node: HamrohNode, doorway: Doorway): Hono {
  const app = new Hono()
  app.put('/files', async (c) => {
    try {
      return answer(c, 201, await put(node, c, doorway))
    } catch (fault) {
      return problem(c, fault instanceof Refused && isTooLarge(fault) ? tooLarge() : fault)
    }
  })
  return app
}

const tooLarge = () => new Unreadable(413, 'files.refused.large', { most: String(largest / 1_048_576) })

async function put(node: HamrohNode, c: Context, { from, signedIn }: Doorway): Promise<unknown> {
  const key = c.req.header('idempotency-key')
  if (key !== undefined && !uuid.test(key)) throw new Unreadable(400, 'core.refused.key')
  const token = tokenIn(c.req.header('authorization'))
  const asking = token === undefined ? await signedIn(c.req.raw) : askingOf(node, putFile, { token })
  const how = { via: token === undefined ? 'page' : 'api', from: from(c) } as const
  // Asked before a byte is taken: nobody fills our disk who may not send a file.
  await run(acceptedFiles, {}, asking, node, how)
  const encoding = c.req.header('content-encoding')
  if (encoding !== undefined && encoding !== 'identity') throw new Unreadable(415, 'files.refused.encoding')
  const length = lengthIn(c.req.header('content-length'))
  const file = await takeFile(c.req.raw.body ?? nothing(), { name: nameIn(c.req.header('content-disposition')), length })
  try {
    return await run(putFile, { file }, asking, node, { ...how, key: key?.toLowerCase() })
  } finally {
    await file.close()
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const lengthIn = (header: string | undefined): number | undefined => (header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : undefined)

/** What its sender calls a file; nothing where the header is none. */
function nameIn(header: string | undefined): string {
  try {
    return header === undefined ? '' : (parse(header).parameters.filename ?? '')
  } catch {
    return ''
  }
}
