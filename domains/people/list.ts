import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { howMany } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { namesOf } from './names.ts'

/**
 * Whom the organisation has on file, the last recorded first: names and cases, no contact and no account.
 * In: `before`, the last person of the page before; `most`, how many at once.
 * Out: the people, and where the next page begins.
 */
export const listPeople = read({
  name: 'people/list',
  does: 'List the people on file',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ before: id('person').optional(), most: howMany() }),

  async run({ before, most }, context) {
    const { db, organisation } = context
    const rows = await db.selectFrom('person').select(['id', 'recorded_at', 'language']).where('organisation', '=', organisation).where('erased_at', 'is', null)
      .$if(before !== undefined, (query) => (before ? query.where('id', '<', before) : query)).orderBy('id', 'desc').limit(most + 1).execute()
    const page = rows.slice(0, most)
    const ids = page.map(({ id: person }) => person)
    const [names, cases] = await Promise.all([namesOf(context, ids), ids.length === 0 ? [] : db.selectFrom('case as c')
      .leftJoin('case_closure as e', (join) => join.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
      .select(['c.id', 'c.person', 'c.reference', 'e.at as closed_at']).where('c.organisation', '=', organisation).where('c.person', 'in', ids).orderBy('c.id').execute()])
    const casesOf = Map.groupBy(cases, (one) => one.person)
    const people = page.flatMap(({ id: person, recorded_at, language }) => {
      const known = names.get(person)
      if (!known) return []
      const theirs = (casesOf.get(person) ?? []).map((one) => ({ case: String(one.id), reference: one.reference, open: one.closed_at === null }))
      return [{ person: String(person), names: known.all, language, recordedAt: recorded_at.toString(), cases: theirs }]
    })
    return { office: officeOf(context), people, next: rows.length > most ? String(ids.at(-1)) : null }
  },
})
