import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { todayIn, zoneOf } from '../../../core/time.ts'
import { comingFor } from '../../people/index.ts'
import { attempts } from './asker.ts'
import { Message, type Told } from './message.ts'
import { requestStateOf } from './state.ts'

/**
 * What the holder of a code sees: how far it is, the words, when the question was about herself,
 * and the appointments to come that she was told of. Who asked for someone else sees how far it is and no word. `lapsesOn` is a day where the organisation is.
 */
export const readAnswer = read({
  name: 'cases/requests/read',
  does: 'Come back with a code and read what became of a request',
  who: ['asker'],
  limit: attempts,
  input: z.strictObject({}),

  async run(_, context) {
    const { db, actor, organisation, keys, about } = context
    const { request, person } = actor
    if (!request) throw new Refused('unknown', 'core.refused.code')
    const [found, rows, lockers] = await Promise.all([db.selectFrom('request as r')
      .innerJoin('organisation as o', 'o.id', 'r.organisation')
      .innerJoin('reception as p', 'p.organisation', 'r.organisation')
      .leftJoin('request_take as t', (on) => on.onRef('t.organisation', '=', 'r.organisation').onRef('t.request', '=', 'r.id'))
      // Seen only by one whose identity was checked: the policies hide the cases of everybody else.
      .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').onRef('c.request', '=', 'r.id'))
      .leftJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
      .select(['r.about', 'r.asked_at', 'r.lapses_at', 'r.erased_at', 'o.name', 'o.country', 'p.place', 'p.answers_within_hours', 't.at as taken_at', 'e.at as closed_at'])
      .where('r.organisation', '=', organisation).where('r.id', '=', request).executeTakeFirst(),
    db.selectFrom('request_message').select(['written_by', 'sealed', 'at'])
      .where('organisation', '=', organisation).where('request', '=', request).orderBy('id').execute(),
    keys.all(organisation, [request]),
    ])
    if (!found) throw new Refused('unknown', 'core.refused.code')
    const locker = lockers.get(request)
    const messages = !locker ? [] : rows.map(({ written_by, sealed, at }): Told =>
      ({ by: written_by, text: Message.parse(locker.open('request_message', sealed)).text, at: at.toString() }))
    about(organisation, request)
    const mine = found.about === 'myself'
    return {
      state: requestStateOf({
        gone: found.erased_at !== null, closed: found.closed_at !== null, taken: found.taken_at !== null,
        answered: mine && messages.some(({ by }) => by === 'worker'),
      }),
      office: String(organisation), organisation: found.name, country: found.country, place: found.place, answersWithinHours: found.answers_within_hours,
      askedAt: found.asked_at.toString(), lapsesOn: todayIn(zoneOf(found.country), found.lapses_at),
      about: found.about, messages: mine ? messages : null, coming: await comingFor(context), identityChecked: person !== null,
    }
  },
})
