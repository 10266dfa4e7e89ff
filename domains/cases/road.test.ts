import { expect, test } from 'vitest'
import { toDay } from '../../core/ids.ts'
import { roadOf, type Happened } from './road.ts'

const fresh: Happened = {
  zone: 'Asia/Bishkek', now: Temporal.Instant.from('2026-11-22T08:00:00Z'), request: null, parcel: null,
  opened: { at: '2026-11-10T08:00:00Z', by: 'Gulnora' }, steps: [], tasks: [], help: [], referrals: [], closed: null,
}
const told = (happened: Happened) => roadOf(happened).map(({ what, is, on }) => `${on} ${what}: ${is}`)

test('a case that was just opened has one stop', () => {
  expect(roadOf(fresh)).toEqual([{ what: 'opened', is: 'done', on: '2026-11-10', at: fresh.opened.at, code: null, text: null, name: 'Gulnora', country: null }])
})

test('a road is told in its order, and what lies ahead comes last', () => {
  expect(told({
    ...fresh,
    request: { askedAt: '2026-11-08T20:00:00Z', takenAt: '2026-11-09T05:00:00Z', takenBy: 'Gulnora' },
    help: [{ kind: 'shelter', onDay: toDay('2026-11-10'), text: null }, { kind: 'information', onDay: toDay('2026-11-01'), text: null }],
    steps: [
      { text: 'Write to the employer', dueOn: toDay('2026-12-01'), doneAt: null },
      { text: 'Visit the labour inspection', dueOn: toDay('2026-11-22'), doneAt: null },
      { text: 'Count the wages', dueOn: null, doneAt: '2026-11-12T08:00:00Z' },
      { text: 'One day', dueOn: null, doneAt: null },
    ],
    tasks: [{ text: 'Call back', dueOn: toDay('2026-11-20'), doneAt: null }, { text: 'Done', dueOn: toDay('2026-11-11'), doneAt: '2026-11-11T08:00:00Z' }],
  })).toEqual([
    '2026-11-01 help: done', '2026-11-09 asked: done', '2026-11-09 taken: done', '2026-11-10 opened: done', '2026-11-10 help: done', '2026-11-12 step: done',
    '2026-11-20 task: late', '2026-11-22 step: now', '2026-12-01 step: ahead',
  ])
})

test('a referral crosses a border and its news come back in their order', () => {
  const stops = roadOf({
    ...fresh,
    referrals: [{
      at: '2026-11-11T08:00:00Z', receiver: 'Doroga doma', country: 'RU', endedAt: '2026-11-20T08:00:00Z', endedWhy: 'withdrawn',
      news: [{ kind: 'outcome', code: 'helped', at: '2026-11-15T08:00:00Z' }, { kind: 'opened', code: null, at: '2026-11-12T08:00:00Z' }, { kind: 'accepted', code: null, at: '2026-11-12T09:00:00Z' }],
    }],
  })
  expect(stops.map(({ what }) => what)).toEqual(['opened', 'referred', 'news opened', 'news accepted', 'news outcome', 'share ended'])
  expect(stops.at(1)).toMatchObject({ name: 'Doroga doma', country: 'RU' })
  expect(stops.at(-1)).toMatchObject({ code: 'withdrawn' })
})

test('a case on a parcel begins with its arrival', () => {
  const parcel = { sentAt: '2026-11-09T08:00:00Z', sender: 'Yoʻldosh', country: 'KG', endedAt: null, endedWhy: null }
  expect(told({ ...fresh, parcel })).toEqual(['2026-11-09 arrived: done', '2026-11-10 opened: done'])
})

test('a closed case ends with its closure, and nothing lies ahead', () => {
  const road = told({
    ...fresh, help: [{ kind: 'travel', onDay: toDay('2026-11-21'), text: null }], steps: [{ text: 'Later', dueOn: toDay('2026-12-01'), doneAt: null }],
    closed: { at: '2026-11-21T08:00:00Z', reason: 'goals reached', by: 'Gulnora' },
  })
  expect(road).toEqual(['2026-11-10 opened: done', '2026-11-21 help: done', '2026-11-21 closed: arrived'])
})
