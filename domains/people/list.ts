import { sql } from 'kysely'
import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { howMany } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { groupsOf, jointsWhere } from './duplicates/joined.ts'
import { namesOf } from './names.ts'
import { casesOf } from './search/codes.ts'

/**
 * Whom the organisation has on file, the last recorded first: names and cases, no contact and no account. Files that are read together are one person and stand once,
 * with the names and the cases of all.
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
    const asked = db.selectFrom('person').where('organisation', '=', organisation).where('erased_at', 'is', null).where(standsAlone)
      .$if(before !== undefined, (query) => (before ? query.where('id', '<', before) : query)).orderBy('id', 'desc').limit(most + 1)
    const [rows, joints] = await Promise.all([asked.select(['id', 'recorded_at', 'language']).execute(), jointsWhere(context, sql<boolean>`m.person in (${asked.select('id')})`)])
    const page = rows.slice(0, most)
    const ids = page.map(({ id: person }) => person)
    const groups = groupsOf(ids, joints)
    const all = [...groups.values()].flat()
    const [names, cases] = await Promise.all([namesOf(context, all), casesOf(context, all)])
    const people = page.flatMap(({ id: person, recorded_at, language }) => {
      const group = groups.get(person) ?? []
      if (!names.has(person)) return []
      const known = group.flatMap((one) => names.get(one)?.all ?? []).filter(({ text }, at, every) => every.findIndex((one) => one.text === text) === at)
      return [{ person: String(person), names: known, language, recordedAt: recorded_at.toString(), cases: group.flatMap((one) => cases.get(one) ?? []) }]
    })
    return { office: officeOf(context), people, next: rows.length > most ? String(ids.at(-1)) : null }
  },
})

/** Not read with another file, or with one that was erased. */
const standsAlone = sql<boolean>`not exists (select from person_merge m join person h on h.organisation = m.organisation and h.id = m.person and h.erased_at is null
  where m.organisation = person.organisation and m.other = person.id and m.ended_at is null)`
