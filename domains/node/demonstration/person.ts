import { checkIdentity, recordPerson } from '../../people/index.ts'
import { answerRequest, askForHelp, indicatorOf, screenRequest, takeRequest, writeAgain, type Trouble } from '../../cases/index.ts'
import { visitor } from '../../../core/actor.ts'
import { papers, replies, thanks, told, works, type Tongue } from '../../../database/seed/accounts.ts'
import { drawPerson, type Person } from '../../../database/seed/names.ts'
import { leadCase } from './case.ts'
import { troublesThen } from './season.ts'
import type { Way } from './way.ts'

export type Somebody = { readonly drawn: Person; readonly tongue: Tongue; readonly troubles: readonly Trouble[]; readonly danger: boolean }

/** Who it is, and what befell them. */
export function drawSomebody({ chance, at, world }: Way): Somebody {
  const drawn = drawPerson(chance.draw)
  const troubles = troublesThen(chance, at, world.end)
  const danger = troubles.includes('beaten or hurt') || (troubles.includes('threats') && chance.is(0.3))
  return { drawn, tongue: chance.is(0.45) ? 'ru' : drawn.language, troubles, danger }
}

/** One who is recorded: who asked, or whom the office met; and for most of them a case. */
export async function live(way: Way): Promise<void> {
  const { chance } = way
  const somebody = drawSomebody(way)
  const asked = chance.is(0.62) ? await ask(way, somebody, 'myself') : undefined
  if (asked) await answer(way, somebody, asked)
  const { person } = await way.work(recordPerson, () => ({ ...fileOf(way, somebody), ...(asked && { request: asked.request }) }))
  if (asked && chance.is(0.4)) await way.work(checkIdentity, () => ({ request: asked.request, person, way: chance.one(['in person', 'document seen', 'known to us'] as const) }))
  if (chance.is(0.88)) await leadCase(way, somebody, { person, ...(asked && { request: asked.request }) })
}

/** Asks as a visitor does. Out: the request and its code. */
export function ask(way: Way, { tongue, troubles, danger }: Somebody, about: 'myself' | 'someone else') {
  const { chance, office } = way
  const account = [...troubles.map((one) => chance.one(told[one][tongue])), chance.is(0.3) ? chance.one(told['something else'][tongue]) : ''].filter(Boolean).join(' ')
  return way.does(visitor, askForHelp, { organisation: office.organisation, about, language: tongue, troubles: [...troubles], account, reach: 'by code', danger })
}

/** Somebody takes the request, looks closer where the marks ask for it, and answers; who asked may write again. */
export async function answer(way: Way, { tongue, troubles, danger }: Somebody, { request, code }: { readonly request: string; readonly code: string }): Promise<void> {
  const { chance, world } = way
  way.pass(0.02, chance.is(0.8) ? 1.2 : 5)
  await way.work(takeRequest, () => ({ request }))
  if (danger || troubles.length > 1 || chance.is(0.15)) {
    const finding = chance.weighed([['no signs', 6], ['unclear', 3], ['signs', troubles.includes('papers kept') ? 4 : 1]] as const)
    await way.work(screenRequest, () => ({ request, indicators: finding === 'signs' ? troubles.flatMap((one) => indicatorOf[one] ?? []) : [], finding }))
  }
  await way.work(answerRequest, () => ({ request, text: chance.one(replies[tongue]) }))
  if (!chance.is(0.35)) return
  way.pass(0.1, 3)
  await way.does(world.asker(code), writeAgain, { text: chance.one(thanks[tongue]) })
  if (!chance.is(0.9)) return
  way.pass(0.1, 2)
  await way.work(answerRequest, () => ({ request, text: chance.one(replies[tongue]) }))
}

/** What the office writes down of somebody. */
export function fileOf({ chance }: Way, { drawn, tongue }: Somebody) {
  const inOrder = (alphabet: 'cyrillic' | 'latin') => `${drawn.surname[alphabet]} ${drawn.given[alphabet]} ${drawn.patronymic[alphabet]}`
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    names: [{ text: inOrder('cyrillic') }, { text: inOrder('latin') }], language: tongue, citizenship: { ky: 'KG', uz: 'UZ', tg: 'TJ' }[drawn.language],
    bornOn: `${drawn.born}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`, reach: 'by code' as const, mayNotify: false, work: chance.one(works), papers: chance.one(papers), looked: true,
  }
}
