import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { holdFile } from './file.ts'
import { waysChecked } from './lists.ts'

/**
 * Says that the one who holds a request's code is that person: from now on the code opens the file.
 * Never for a request about someone else: its code is in the hands of the one who asked.
 */
export const checkIdentity = write({
  name: 'people/check-identity',
  does: 'Confirm that the holder of a code is this person',
  who: ['case worker'],
  input: z.strictObject({ request: id('request'), person: id('person'), way: z.enum(waysChecked) }),

  async run({ request, person, way }, context) {
    const { db, organisation, account, about, send } = context
    const [found] = await Promise.all([db.selectFrom('request as r')
      .leftJoin('request_person as p', (join) => join.onRef('p.organisation', '=', 'r.organisation').onRef('p.request', '=', 'r.id'))
      .leftJoin('identity_check as c', (join) => join.onRef('c.organisation', '=', 'r.organisation').onRef('c.request', '=', 'r.id'))
      .select(['r.about', 'p.person', 'c.at'])
      .where('r.organisation', '=', organisation).where('r.id', '=', request).where('r.erased_at', 'is', null).executeTakeFirst(), holdFile(context, person)])
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.about === 'someone else') throw new Refused('conflict', 'people.check-identity.asked-for-another')
    if (found.person && found.person !== person) throw new Refused('conflict', 'people.check-identity.another-person')
    if (found.at) throw new Refused('conflict', 'people.check-identity.checked-already')
    if (!found.person) send(db.insertInto('request_person').values({ organisation, request, person, by_account: account }))
    send(db.insertInto('identity_check').values({ organisation, request, person, way, by_account: account }))
    about(organisation, person)
    return { request: String(request), person: String(person) }
  },
})
