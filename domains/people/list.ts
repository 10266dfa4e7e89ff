import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { howMany } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { namesOf } from './names.ts'
import { casesOf } from './search/codes.ts'

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
    const [names, cases] = await Promise.all([namesOf(context, ids), casesOf(context, ids)])
    const people = page.flatMap(({ id: person, recorded_at, language }) => {
      const known = names.get(person)
      if (!known) return []
      return [{ person: String(person), names: known.all, language, recordedAt: recorded_at.toString(), cases: cases.get(person) ?? [] }]
    })
    return { office: officeOf(context), people, next: rows.length > most ? String(ids.at(-1)) : null }
  },
})
