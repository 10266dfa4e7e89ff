import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { refuseKept } from './compartment/kept.ts'
import { requestToLink } from './linked.ts'
import { holdFile } from './file.ts'

/**
 * Puts a request into the file of a person who is on file already, in place of recording the same person twice. The code of the request opens nothing by this:
 * whose hand it is in is checked apart. What was told when asking stays in the request. Refused when the request has its person, or hers is kept apart.
 */
export const putRequest = write({
  name: 'people/put-request',
  does: 'Put a request into the file of a person who is on file',
  who: ['case worker'],
  input: z.strictObject({ request: id('request'), person: id('person') }),

  async run({ request, person }, context) {
    const { db, organisation, account, about } = context
    await requestToLink(context, request)
    await holdFile(context, person)
    await refuseKept(context, person)
    const done = await db.insertInto('request_person').values({ organisation, request, person, by_account: account }).onConflict((on) => on.doNothing()).returning('person').executeTakeFirst()
    if (!done) throw new Refused('conflict', 'people.refused.recorded-already')
    about(organisation, person)
    return { request: String(request), person: String(person) }
  },
})
