import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { paragraphs } from '../../../core/fields.ts'
import { newId } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { attempts } from './asker.ts'

/** Who asked adds something. A request that lapsed takes nothing more: what was told is gone, and nobody would read this. */
export const writeAgain = write({
  name: 'cases/requests/write-again',
  does: 'Add something to my request',
  who: ['asker'],
  limit: attempts,
  input: z.strictObject({ text: paragraphs(5_000) }),

  async run({ text }, { db, actor, organisation, keys, about }) {
    const { request } = actor
    if (!request) throw new Refused('unknown', 'core.refused.code')
    const locker = (await keys.all(organisation, [request])).get(request)
    if (!locker) throw new Refused('conflict', 'cases.requests.refused.lapsed')
    const message = newId<'request_message'>()
    await db.insertInto('request_message').values({
      organisation, id: message, request, written_by: 'asker', sealed: locker.seal('request_message', { text }),
    }).execute()
    about(organisation, request)
    return { message: String(message) }
  },
})
