import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { readCode } from '../../cases/index.ts'
import { told, whoMayBeNamed } from '../../sources/index.ts'

/** Does a certificate with this reference stand? Out: the event and its days (no title of one that strangers may not see), and the name only where its holder lets everybody know. */
export const verifyCertificate = read({
  name: 'events/registrations/verify',
  does: 'Look up whether a certificate of attendance stands',
  who: ['visitor'],
  limit: { times: 60, seconds: 60 },
  input: z.strictObject({ reference: z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/i, 'core.field.kind') }),

  async run({ reference }, { db }) {
    const found = await db.selectFrom('event_certificate as k').leftJoin('event as e', 'e.id', 'k.event').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'k.organisation'))
      .leftJoin('event_named as n', (on) => on.onRef('n.organisation', '=', 'k.organisation').onRef('n.registration', '=', 'k.registration'))
      .select(['k.reference', 'k.starts_on', 'k.ends_on', 'e.code', 'e.title', 'o.name as host', 'n.name']).where('k.reference', '=', readCode(reference) ?? '').executeTakeFirst()
    if (!found) throw new Refused('missing', 'events.registrations.no-certificate')
    return {
      reference: found.reference, startsOn: found.starts_on, endsOn: found.ends_on, host: found.title === null ? null : found.host,
      event: found.code === null ? null : { code: found.code, title: told.parse(found.title) }, name: found.name,
    }
  },
})
