import { expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { newId, type Id } from '../../../core/ids.ts'
import { offices } from '../offices.ts'
import { passing } from './colleagues.ts'
import { beginningOf, liveThrough } from './large.ts'
import { periodsOf } from './figures.ts'
import { NotYet, Timetable } from './timetable.ts'
import type { Doing } from './world.ts'

const end = Temporal.Instant.from('2026-11-22T12:00:00Z')
const later = (days: number) => end.add({ hours: 24 * days })
const accounts: Readonly<Record<string, Id<'account'>>> = Object.fromEntries([...offices.flatMap(({ staff }) => staff), ...passing].map(({ email }) => [email, newId<'account'>()]))
const organisations = Object.fromEntries(offices.map(({ place }) => [place, place]))
/** Ids are drawn by nobody's seed: what they name is called by its number instead. */
const programme = 'the programme of all' as Id<'programme'>

/** Plays the world without a node: every operation says yes. Out: what was done, in the order in which each office did it. */
async function play(seed: number, now = end) {
  const done: { readonly at: string; readonly operation: string; readonly input: unknown; readonly by: string }[] = []
  const doing: Doing = async (operation, input, asking, at) => {
    const by = asking.kind === 'staff' ? Object.keys(accounts).find((email) => accounts[email] === asking.account) ?? '' : asking.kind
    const number = `${by} ${done.filter((one) => one.by === by).length}`
    done.push({ at: at.since(now).total('minutes').toFixed(0), operation: operation.name, input, by })
    return Object.assign({}, ...['request', 'code', 'person', 'case', 'task', 'step', 'basis', 'parcel', 'programme', 'release', 'need'].map((name) => ({ [name]: number })),
      { outcome: 'counted', link: '/a', until: at.add({ hours: 72 }).toString() })
  }
  await liveThrough({ seed, beginning: beginningOf(now), end: now, organisations, accounts, programme, doing, asker: () => visitor })
  return done
}
const kinds = (done: Awaited<ReturnType<typeof play>>) => Map.groupBy(done, ({ operation }) => operation)

test('the same seed gives the same world, and another seed another', async () => {
  const [one, again, other] = [await play(7), await play(7), await play(8)]
  expect(again).toEqual(one)
  expect(other).not.toEqual(one)
})

test('two years hold three hundred people, and everything that an office does', async () => {
  const done = kinds(await play(20_261_122))
  const often = (name: string) => done.get(name)?.length ?? 0
  // Who came in these very days may not be recorded yet.
  expect(often('people/record')).toBeGreaterThan(290)
  for (const name of ['cases/close', 'cases/hand-over', 'people/consent/withdraw', 'people/consent/claim-vital-interest', 'cases/referrals/decline', 'cases/referrals/acknowledge',
    'cases/referrals/report-outcome', 'directory/leave', 'evidence/correct', 'evidence/publish', 'journal/seal']) expect([name, often(name) > 0]).toEqual([name, true])
  expect(often('cases/close')).toBeGreaterThan(often('cases/open') * 0.6)
  expect(often('cases/close')).toBeLessThan(often('cases/open'))
})

test('nothing is done before the beginning or after the present', async () => {
  const minutes = (await play(3)).map(({ at }) => Number(at))
  expect(minutes.filter((minute) => minute > 0 || minute < -731 * 1440)).toEqual([])
})

test('whoever works there does not work at night', async () => {
  const nightly = (await play(5)).filter(({ by, operation }) => by === 'farrukh@paygoh.invalid' && operation.startsWith('cases/')).map(({ at }) => end.add({ minutes: Number(at) }).toZonedDateTimeISO('Asia/Dushanbe'))
  expect(nightly.length).toBeGreaterThan(50)
  expect(nightly.filter(({ hour, dayOfWeek }) => hour < 9 || hour > 18 || dayOfWeek > 5)).toEqual([])
})

test('periods of figures are whole quarters that are over', () => {
  const periods = periodsOf({ beginning: beginningOf(end), end }, 3)
  expect(periods[0]).toEqual({ from: '2025-01-01', to: '2025-03-31' })
  expect(periods.at(-1)).toEqual({ from: '2026-07-01', to: '2026-09-30' })
  expect(periods).toHaveLength(7)
})

test('a timetable keeps the order of a lane, lets lanes go side by side, and stops at the present', async () => {
  const timetable = new Timetable(later(10))
  const seen: string[] = []
  const say = (lane: string, day: number) => timetable.act(lane, later(day), async () => { seen.push(`${lane} ${day}`) })
  timetable.begin(async () => { await say('a', 3); await say('a', 5); await say('a', 11) })
  timetable.begin(async () => { await say('a', 1); await say('b', 4); await say('a', 4) })
  await timetable.pass()
  expect(seen).toEqual(['a 1', 'a 3', 'b 4', 'a 4', 'a 5'])
  await expect(timetable.act('a', later(11), async () => 1)).rejects.toBeInstanceOf(NotYet)
})

test('what goes wrong in one life is not hidden', async () => {
  const timetable = new Timetable(end)
  timetable.begin(async () => { await timetable.act('a', later(-1), async () => { throw new Error('no') }) })
  await expect(timetable.pass()).rejects.toThrow('no')
})
