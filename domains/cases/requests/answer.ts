import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { findTakenRequest } from './find.ts'

/**
 * Writes to the one who asked; he reads it with his code. Refused before somebody took the request, before a screening
 * where the marks ask for one, when the code opens nothing any more, and for a question about someone else:
 * what is said is for the one whom it concerns.
 */
export const answerRequest = write({
  name: 'cases/requests/answer',
  does: 'Answer the one who asked',
  who: ['case worker'],
  input: z.strictObject({ request: id('request'), text: paragraphs(5_000) }),

  async run({ request, text }, context) {
    const { db, organisation, account, keys, about, later, send } = context
    const [{ about: whom, marks, codeOpens, person }, lockers] = await Promise.all([findTakenRequest(context, request), keys.all(organisation, [request])])
    if (whom === 'someone else') throw new Refused('conflict', 'cases.requests.answer.someone-else')
    if (marks.screenFirst) throw new Refused('conflict', 'cases.requests.answer.screen-first')
    if (!codeOpens) throw new Refused('conflict', 'cases.requests.answer.code-ended')
    const locker = lockers.get(request)
    if (!locker) throw new Refused('missing', 'core.refused.missing')
    const message = newId<'request_message'>()
    send(db.insertInto('request_message').values({
      organisation, id: message, request, written_by: 'worker', by_account: account, sealed: locker.seal('request_message', { text }),
    }))
    // Without a person there is no safe-contact rule, so nobody is told: he comes back with his code.
    if (person) later('people/notify', { person })
    about(organisation, request)
    return { message: String(message) }
  },
})
