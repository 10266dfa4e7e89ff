import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { told } from '../../sources/index.ts'
import { editionsOf } from './editions.ts'
import { screeningsOf } from './screenings.ts'

/** The films that one may see, each with how often it was shown; and the editions of festivals, the screenings of all missions taken together. */
export const listFilms = read({
  name: 'events/films/list',
  does: 'List films and the festivals that showed them',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const [films, screenings] = await Promise.all([
      db.selectFrom('film').select(['id', 'code', 'title', 'languages']).where('published', '=', true).orderBy('code').limit(1_000).execute(),
      screeningsOf({ db }),
    ])
    const once = [...new Map(screenings.map((one) => [one.code, one])).values()]
    return {
      films: films.map(({ id, code, title, languages }) => ({ code, title: told.parse(title), languages, shown: screenings.filter(({ film }) => film === id).length })),
      editions: editionsOf(once),
    }
  },
})
