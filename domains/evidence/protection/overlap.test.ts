import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covers, puzzleOf, type Figures, type Period } from './overlap.ts'
import { protect } from './protect.ts'
import { cellName, cellsOf, idOf, total, type Counts, type Table } from './tables.ts'

const table: Table = { indicator: 'x', population: 'people', addsUp: true, everybody: true, sensitive: true, rows: ['a', 'b'], columns: [] }
const month = (number: number): Period => ({ from: `2025-0${number}-01`, to: Temporal.PlainYearMonth.from(`2025-0${number}`).toPlainDate({ day: 31 }).toString() })
const [january, february] = [month(1), month(2)]
const both: Period = { from: january.from, to: february.to }
const few = 3

test('periods are put end to end in every way that makes the whole', () => {
  const parts = [january, february, month(3), both, { from: february.from, to: month(3).to }].map((period) => ({ period }))
  const whole = { from: january.from, to: month(3).to }
  expect(covers(whole, parts).map((one) => one.map(({ period }) => period.from.slice(5, 7)).join(' '))).toEqual(['01 02 03', '01 02', '01 03'])
  expect(covers(both, [{ period: february }])).toEqual([])
})

type Person = { readonly when: 'january' | 'february' | 'both'; readonly row: 'a' | 'b' }
const people = fc.array(fc.record({ when: fc.constantFrom<Person['when']>('january', 'january', 'february', 'february', 'both'), row: fc.constantFrom<Person['row']>('a', 'a', 'b') }), { maxLength: 9 })
const counted = (all: readonly Person[], when: readonly Person['when'][]): Counts => {
  const rows = table.rows.map((row) => all.filter((one) => when.includes(one.when) && one.row === row).length)
  return new Map([...table.rows.map((row, at) => [cellName(row, total), rows[at] ?? 0] as const), [cellName(total, total), rows.reduce((a, b) => a + b, 0)]])
}
const figuresOf = (period: Period, counts: Counts): Figures => ({ period, tables: [{ table, counts }] })

/** As it would be published after these; undefined when it cannot be. */
function published(period: Period, counts: Counts, earlier: readonly Figures[]): Figures | undefined {
  const puzzle = puzzleOf(figuresOf(period, counts), earlier, () => 'free', few)
  const hidden = protect(puzzle)
  if (!hidden) return undefined
  const secret = new Set(puzzle.cells.filter((_, at) => hidden.has(at)).map(({ id }) => id))
  return figuresOf(period, new Map(cellsOf(table).map(({ row, column }) => [cellName(row, column), secret.has(idOf(table, row, column)) ? null : counts.get(cellName(row, column)) ?? 0])))
}

/** Cells of the three releases: a, b and the total of each. */
const namesOf = (figures: Figures) => cellsOf(table).map(({ row, column }) => figures.tables[0]?.counts.get(cellName(row, column)) ?? null)

test('two months and then both together: what was small stays unknown, to one who tries everything', () => {
  let shown = 0
  fc.assert(fc.property(people, (all) => {
    const truth = [counted(all, ['january', 'both']), counted(all, ['february', 'both']), counted(all, ['january', 'february', 'both'])] as const
    const first = published(january, truth[0], [])
    const second = first && published(february, truth[1], [first])
    const third = second && published(both, truth[2], [first, second])
    if (!third) return
    const known = [...namesOf(first), ...namesOf(second), ...namesOf(third)]
    shown += known.filter((one) => one !== null).length
    const real = truth.flatMap((counts) => [...counts.values()].map((one) => one ?? 0))
    // The small cells of all three, and how many came in both months.
    const again = (counts: readonly number[], at: number) => (counts[at] ?? 0) + (counts[3 + at] ?? 0) - (counts[6 + at] ?? 0)
    const wanted = [
      ...real.flatMap((count, at) => (count < few ? [(counts: readonly number[]) => counts[at] ?? 0] : [])),
      ...[0, 1, 2].flatMap((at) => (again(real, at) > 0 && again(real, at) < few && [at, 3 + at].every((one) => known[one] !== null) ? [(counts: readonly number[]) => again(counts, at)] : [])),
    ]
    const none = new Set<number>()
    const many = new Set<number>()
    const most = 12
    const fits = (counts: readonly number[], from: number) => counts.every((count, at) => known[from + at] === null || known[from + at] === count)
    const pairs = Array.from({ length: (most + 1) ** 2 }, (_, at) => [at % (most + 1), Math.floor(at / (most + 1))] as const).map(([a, b]) => [a, b, a + b])
    const [ones, twos, threes] = [0, 3, 6].map((from) => pairs.filter((counts) => fits(counts, from)))
    for (const one of ones ?? []) for (const two of twos ?? []) for (const three of threes ?? []) {
      if (!three.every((count, at) => count >= (one[at] ?? 0) && count >= (two[at] ?? 0) && count <= (one[at] ?? 0) + (two[at] ?? 0))) continue
      const counts = [...one, ...two, ...three]
      wanted.forEach((of, at) => { if (of(counts) === 0) none.add(at); if (of(counts) >= few) many.add(at) })
    }
    expect(wanted.flatMap((_, at) => (none.has(at) && many.has(at) ? [] : [at]))).toEqual([])
  }), { numRuns: 60 })
  expect(shown).toBeGreaterThan(30)
})

test('someone who stands in another row of a longer period ties only the totals', () => {
  // Twenty asked in January in row a; over two months ten of them stand in b, where they asked first in December: not a contradiction.
  const earlier = figuresOf(january, new Map([[cellName('a', total), 20], [cellName('b', total), 20], [cellName(total, total), 40]]))
  const longer = figuresOf(both, new Map([[cellName('a', total), 15], [cellName('b', total), 40], [cellName(total, total), 55]]))
  const puzzle = puzzleOf(longer, [earlier])
  expect(puzzle.rules.filter(({ is }) => is === 'not negative').length).toBe(1)
  expect(protect(puzzle)?.size).toBe(0)
})
