import { z } from 'zod'
import { read } from '../../../core/operation.ts'

/** The memorandum in its versions, the newest first; each in the languages that it has, with who acceded and when, of the members that do not hide. */
export const showMemorandum = read({
  name: 'coalition/memorandum/show',
  does: 'Show the coalition’s memorandum in its versions, and who acceded to which',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const [versions, texts, accessions] = await Promise.all([
      db.selectFrom('memorandum').select(['id', 'number', 'in_force_on']).orderBy('number', 'desc').execute(),
      db.selectFrom('memorandum_text').select(['memorandum', 'language', 'text']).orderBy('language').execute(),
      db.selectFrom('memorandum_accession as a').innerJoin('coalition_member as m', 'm.id', 'a.member').select(['a.memorandum', 'a.on_day', 'm.name', 'm.country'])
        .where('m.hidden', '=', false).orderBy('a.on_day').orderBy('m.name').execute(),
    ])
    return versions.map(({ id, number, in_force_on }) => ({
      memorandum: String(id), version: number, inForceOn: in_force_on,
      texts: texts.filter(({ memorandum }) => memorandum === id).map(({ language, text }) => ({ language, text })),
      acceded: accessions.filter(({ memorandum }) => memorandum === id).map(({ name, country, on_day }) => ({ name, country, onDay: on_day })),
    }))
  },
})
