import { products } from '../../../content/register/translated.ts'
import { newId } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'

/** Which of the register's films was shown at which of its events: both stand in one line of the source. */
const shown = [['PRD-17', 'EVT-9']] as const

/** Brings the films of the register into the database, as the founder, after its events; again changes nothing. Out: how many there are. */
export async function loadFilms({ db }: Pick<Context, 'db'>): Promise<number> {
  const films = products.filter(({ kind }) => kind === 'film')
  const written = await db.insertInto('film').values(films.map(({ code, title, sources }) => ({ id: newId<'film'>(), code, title: JSON.stringify(title), published: true, facts: JSON.stringify({ sources }) })))
    .onConflict((there) => there.column('code').doUpdateSet(({ ref }) => ({ title: ref('excluded.title'), facts: ref('excluded.facts') }))).returning(['id', 'code']).execute()
  const events = await db.selectFrom('event').select(['id', 'code']).where('code', 'in', shown.map(([, event]) => event)).execute()
  const screenings = shown.flatMap(([film, event]) => {
    const [of, at] = [written.find(({ code }) => code === film), events.find(({ code }) => code === event)]
    return of && at ? [{ film: of.id, event: at.id }] : []
  })
  if (screenings.length > 0) await db.insertInto('film_screening').values(screenings).onConflict((there) => there.doNothing()).execute()
  return films.length
}
