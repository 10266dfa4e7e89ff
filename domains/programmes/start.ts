import { z } from 'zod'
import { day, line } from '../../core/fields.ts'
import { newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'

/** A public reference tells nothing: neither whose it is nor how many there are. */
const freshCode = () => `RUN-${Buffer.from(crypto.getRandomValues(new Uint8Array(5))).toString('hex').toUpperCase()}`

/** The organisation starts a programme of its own, to count help under. It stays unpublished. */
export const startProgramme = write({
  name: 'programmes/start',
  does: 'Start a programme of your organisation',
  who: ['coordinator'],
  input: z.strictObject({ title: line(200), startsOn: day(), endsOn: day().optional() }),

  async run({ title, startsOn, endsOn }, { db, organisation }) {
    if (endsOn !== undefined && endsOn < startsOn) throw new Refused('invalid', 'core.refused.invalid', { fields: { endsOn: [{ key: 'programmes.start.ends-before' }] } })
    const programme = newId<'programme'>()
    const code = freshCode()
    await db.insertInto('programme').values({
      id: programme, code, organisation, title: JSON.stringify({ en: title, ru: title, uz: title }), starts_on: startsOn, ends_on: endsOn ?? null, running: true,
    }).execute()
    return { programme: String(programme), code }
  },
})
