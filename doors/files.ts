import { parse } from 'content-disposition'
import { Hono, type Context } from 'hono'
import type { Asking } from '../core/actor.ts'
import type { HamrohNode } from '../core/node.ts'
import type { Operation } from '../core/operation.ts'
import { Refused } from '../core/refused.ts'
import { run } from '../core/run.ts'
import { acceptedFiles, isTooLarge, largest, putFile, SentFile, takeFile } from '../domains/files/index.ts'
import { addFileToLinking, beginLinking, listLinkings, showLinking } from '../domains/people/index.ts'
import { enterNode, listArrivals, listEnvelopes, listMeetings, listNodes, takeInEnvelope, takeInMeeting, takeReceipt } from '../domains/exchange/index.ts'
import { bringIati, bringTable, listIati, listTables } from '../domains/programmes/index.ts'
import { answer, problem } from './answer.ts'
import { tokenIn, uuid } from './api.ts'
import { gather } from './given.ts'
import { Unreadable } from './unreadable.ts'
import { fit, shapeOf } from './shape.ts'
import { askingOf } from './who.ts'

/** Where this door stands: a client's address (for limits only), and who is signed in on our own pages. The latter throws Refused for the pages of others. */
export type Doorway = { from(context: Context): string; signedIn(request: Request): Promise<Asking> }

/** What takes a file that it reads itself, each with a question that only those may ask who may send it: it is asked before a byte is taken. */
const readers: readonly { readonly operation: Operation; readonly question: Operation }[] = [
  { operation: bringIati, question: listIati }, { operation: bringTable, question: listTables },
  { operation: beginLinking, question: listLinkings }, { operation: addFileToLinking, question: showLinking },
  { operation: enterNode, question: listNodes }, { operation: takeReceipt, question: listEnvelopes }, { operation: takeInEnvelope, question: listArrivals }, { operation: takeInMeeting, question: listMeetings },
]

/**
 * `PUT /files`: the bytes of one file, with `Content-Length` and, for its name, `Content-Disposition` as an answer has it.
 * By a token whose scope covers `files/*`, or a session of our own pages. Out: 201 with the id that operations take.
 * `PUT /api/<name>` in the same way for an operation that reads a file itself; what else it takes stands in the address.
 */
export function filesFor(node: HamrohNode, doorway: Doorway): Hono {
  const app = new Hono()
  const put = (path: string, operation: Operation) => app.put(path, async (c) => {
    try {
      return answer(c, 201, await send(node, c, doorway, operation))
    } catch (fault) {
      return problem(c, fault instanceof Refused && isTooLarge(fault) ? tooLarge(mostOf(operation)) : fault)
    }
  })
  put('/files', putFile)
  for (const { operation } of readers) put(`/api/${operation.name}`, operation)
  return app
}

const tooLarge = (most: number) => new Unreadable(413, 'files.refused.large', { most: String(most / 1_048_576) })
const mostOf = (operation: Operation): number => shapeOf(operation).properties?.file?.maxLength ?? largest

async function send(node: HamrohNode, c: Context, { from, signedIn }: Doorway, operation: Operation): Promise<unknown> {
  const key = c.req.header('idempotency-key')
  if (key !== undefined && !uuid.test(key)) throw new Unreadable(400, 'core.refused.key')
  const token = tokenIn(c.req.header('authorization'))
  const asking = token === undefined ? await signedIn(c.req.raw) : askingOf(node, operation, { token })
  const how = { via: token === undefined ? 'page' : 'api', from: from(c) } as const
  const question = readers.find((one) => one.operation === operation)?.question
  const rest = question ? fit(gather(new URL(c.req.url).searchParams), shapeOf(operation)) : {}
  const more = typeof rest === 'object' && rest !== null ? rest : {}
  // Asked before a byte is taken: nobody fills our disk who may not send a file.
  await run(question ?? acceptedFiles, more, asking, node, how)
  const encoding = c.req.header('content-encoding')
  if (encoding !== undefined && encoding !== 'identity') throw new Unreadable(415, 'files.refused.encoding')
  const told = { name: nameIn(c.req.header('content-disposition')), length: lengthIn(c.req.header('content-length')) }
  const body = c.req.raw.body ?? nothing()
  const file = question ? await SentFile.of(body, { ...told, most: mostOf(operation) }) : await takeFile(body, told)
  try {
    return await run(operation, { ...more, file }, asking, node, { ...how, key: key?.toLowerCase() })
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
