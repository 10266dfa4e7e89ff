import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { GivenFile } from '../../files/index.ts'
import { ActivityTaken } from '../iati/schema.ts'
import { writeActivities } from '../iati/write.ts'

/** The activities that our organisation brought and accepted, as one IATI file: of each identifier the one that was accepted last. */
export const giveIati = read({
  name: 'programmes/imports/give',
  does: 'Take the accepted activities away as an IATI file',
  who: ['coordinator', 'supervisor'],
  gives: 'file',
  input: z.strictObject({}),

  async run(_, { db, organisation, now }) {
    const entries = async function* () {
      for (let after = ''; ;) {
        const rows = await db.selectFrom('iati_entry as e').innerJoin('iati_landing as l', (on) => on.onRef('l.organisation', '=', 'e.organisation').onRef('l.import', '=', 'e.import')).distinctOn('e.identifier')
          .select(['e.identifier', 'e.model']).where('e.organisation', '=', organisation).where('e.holds', '=', 'activities').where('l.live', '=', true).where('e.identifier', '>', after)
          .orderBy('e.identifier').orderBy('l.at', 'desc').limit(200).execute()
        for (const { model } of rows) yield ActivityTaken.parse(model)
        const last = rows.at(-1)
        if (!last) return
        after = last.identifier
      }
    }
    const bytes = async function* () { for await (const piece of writeActivities(entries(), now)) yield Buffer.from(piece) }
    return GivenFile.of(bytes(), { name: 'activities.xml', type: 'application/xml; charset=utf-8' })
  },
})
