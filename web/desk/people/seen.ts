import { listSeen } from '../../../domains/people/index.ts'
import { mustBeSignedIn, read } from '../../visit.ts'
import { languageOf } from '../../words.ts'
import type { Route } from './+types/seen'

/** What one opened last, as links: the browser asks each time, and keeps nothing. */
export async function loader({ context, params }: Route.LoaderArgs) {
  mustBeSignedIn({ context })
  const { people } = await read({ context }, listSeen, {})
  return Response.json(people.map(({ person, names }) => ({ href: `/${languageOf(params.language) ?? 'en'}/desk/people/${person}`, text: names.map(({ text }) => text).join(', ') })))
}
