import { claimVitalInterest, recordPerson } from '../../people/index.ts'
import { answer, ask, drawSomebody, fileOf } from './person.ts'
import type { Way } from './way.ts'

/** One who asked and whom the office never came to know: most were answered and that was enough; some nobody took, and their request lapsed. */
export async function askOnly(way: Way): Promise<void> {
  const { chance } = way
  const somebody = drawSomebody(way)
  const lapses = chance.is(0.22)
  const about = lapses && chance.is(0.3) ? 'someone else' : 'myself'
  const asked = await ask(way, somebody, about)
  if (!lapses) await answer(way, somebody, asked)
}

/** One who asked in these days and waits. */
export async function askToday(way: Way): Promise<void> {
  await ask(way, drawSomebody(way), way.chance.is(0.15) ? 'someone else' : 'myself')
}

/** A claim that a life is in danger, made today: it waits for a second person. */
export async function claimToday(way: Way): Promise<void> {
  const { worker, world, office } = way
  const asking = { kind: 'staff', account: worker } as const
  const { person } = await way.does(asking, recordPerson, fileOf(way, drawSomebody(way)))
  const recipient = world.offices[office.place === 'Moscow' ? 'Osh' : 'Moscow'].organisation
  await way.does(asking, claimVitalInterest, { person, purpose: 'medical help', recipient, classes: ['name and birth', 'health'], reason: 'После аварии в больнице, говорить не может; нужен кто-то на месте.' })
}
