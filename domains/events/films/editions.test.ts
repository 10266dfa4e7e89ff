import { expect, test } from 'vitest'
import { editionsOf, summed } from './editions.ts'

const people = (number: number, qualifier: string | null = null) => ({ number, unit: 'people' as const, qualifier })

test('people are added to people, and to nothing else', () =>
  expect(summed([people(40), { number: 80, unit: 'missions', qualifier: 'over' }, people(60)])).toEqual([people(100), { number: 80, unit: 'missions', qualifier: 'over' }]))

test('a sum is no surer than its parts', () => {
  expect(summed([people(40), people(60, 'more than')])).toEqual([people(100, 'over')])
  expect(summed([people(40, 'over'), people(60, 'about')])).toEqual([people(100, 'about')])
  expect(summed([])).toEqual([])
})

test('screenings of several missions are one edition; another year and what belongs to no festival are not', () => {
  const at = (country: string | null, edition: string | null, ...attendance: ReturnType<typeof people>[]) => ({ series: edition === null ? null : 'gmff', edition, country, attendance })
  expect(editionsOf([at('RU', '2016', people(40)), at('KG', '2016', people(25, 'about')), at('KG', '2016'), at('RU', '2018', people(7)), at('TJ', null, people(9))])).toEqual([
    { series: 'gmff', edition: '2016', screenings: 3, countries: ['KG', 'RU'], attendance: [people(65, 'about')] },
    { series: 'gmff', edition: '2018', screenings: 1, countries: ['RU'], attendance: [people(7)] },
  ])
})
