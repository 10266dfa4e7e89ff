import { sql } from 'kysely'
import { z } from 'zod'
import { howMany } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'

/** Letters of the monitors of an office, newest first: of which file, when given, and whether the person has answered last. No word of any. */
export const listMonitorLetters = read({
  name: 'procedures/oversight/list',
  does: 'List the letters of the monitors, and who has answered',
  who: ['monitor'],
  input: z.strictObject({ before: id('monitor_letter').optional(), most: howMany() }),

  async run({ before, most }, context) {
    const { db, organisation } = context
    const found = await db.selectFrom('monitor_letter as l')
      .innerJoin('procedure_file as f', (on) => on.onRef('f.organisation', '=', 'l.organisation').onRef('f.id', '=', 'l.file'))
      .leftJoin('monitor_letter_given as g', (on) => on.onRef('g.organisation', '=', 'l.organisation').onRef('g.letter', '=', 'l.id'))
      .select(['l.id as letter', 'l.file', 'f.reference', 'l.at', 'g.given_on'])
      .select(sql<'monitor' | 'person' | null>`(select s.written_by from monitor_message s where s.organisation = l.organisation and s.letter = l.id order by s.id desc limit 1)`.as('last'))
      .where('l.organisation', '=', organisation).$if(before !== undefined, (query) => query.where('l.id', '<', before ?? null))
      .orderBy('l.id', 'desc').limit(most + 1).execute()
    const shown = found.slice(0, most)
    return {
      office: officeOf(context), next: found.length > most ? (shown.at(-1)?.letter ?? null) : null,
      letters: shown.map(({ letter, file, reference, at, given_on, last }) => ({ letter, file, reference, at: at.toString(), givenOn: given_on, answered: last === 'person' })),
    }
  },
})
