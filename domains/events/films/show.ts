import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { told } from '../../sources/index.ts'
import { editionsOf } from './editions.ts'
import { FilmFacts } from './facts.ts'
import { screeningsOf } from './screenings.ts'

/**
 * One film: its languages, what it is about, who has its rights; where it was shown, to how many, what was discussed after and how much came out of it.
 * `meanwhile`: festivals on the days of a screening that no source ties to it.
 */
export const showFilm = read({
  name: 'events/films/show',
  does: 'Show one film and where it was shown',
  who: ['visitor'],
  input: z.strictObject({ code: z.string().max(60).regex(/^[A-Z0-9-]+$/, 'core.field.kind') }),

  async run({ code }, { db }) {
    const row = await db.selectFrom('film').selectAll().where('code', '=', code).executeTakeFirst()
    if (!row) throw new Refused('missing', 'core.refused.missing')
    const screenings = await screeningsOf({ db }, row.id)
    const festivals = await db.selectFrom('event').select(['code', 'title', 'starts_on', 'ends_on']).where('kind', '=', 'film festival').where('published', '=', true).execute()
    const during = (one: (typeof festivals)[number]) => screenings.some(({ startsOn, code: shown }) =>
      shown !== one.code && startsOn !== null && one.starts_on !== null && startsOn >= one.starts_on && startsOn <= (one.ends_on ?? one.starts_on))
    return {
      code: row.code, title: told.parse(row.title), languages: row.languages, about: told.nullable().parse(row.about), rights: told.nullable().parse(row.rights), sources: FilmFacts.parse(row.facts).sources,
      screenings: screenings.map(({ film: _, ...one }) => one), editions: editionsOf(screenings), meanwhile: festivals.filter(during).map((one) => ({ code: one.code, title: told.parse(one.title), startsOn: one.starts_on })),
    }
  },
})
