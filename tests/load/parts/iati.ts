import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { metaCases, passesRuleset } from '../../meta-tests.ts'
import { xsdFaults } from '../../iati.ts'
import { openHouse } from '../house.ts'
import type { Measure, Part } from '../measure.ts'
import { demonstration } from '../world.ts'

const Told = z.strictObject({ entries: z.number(), wall: z.number(), processor: z.number(), megabytes: z.number(), real: z.boolean() })
type Told = z.output<typeof Told>

const turns = 5
const size = Number(process.env.BENCH_IATI_BYTES ?? 200_000_000)

/** A file of 200 MB read, taken into our model and checked, beside what the parser alone needs for the same bytes, by turns, each in a program of its own. */
export const iati: Part = {
  name: 'iati', says: 'an IATI file of 200 MB taken into our model, beside parsing the same bytes with saxes alone',
  async run() {
    const [bare, take, check]: [Told[], Told[], Told[]] = [[], [], []]
    for (let turn = 0; turn < turns; turn++) {
      bare.push(await once('bare'))
      take.push(await once('take'))
      check.push(await once('check'))
    }
    // Processor time, one thread that clears up, and the least of some turns: whatever is over it was something else that the machine did meanwhile.
    const of = (told: readonly Told[], what: 'processor' | 'megabytes' | 'wall') => Math.min(...told.map((one) => one[what]))
    const entries = take[0]?.entries ?? 0
    const note = take[0]?.real ? 'real activities, repeated' : 'activities made up, repeated'
    return [
      ...await verdicts(),
      { what: 'processor time of reading and taking, of the bare parse', value: of(take, 'processor') / of(bare, 'processor'), unit: 'x', aim: 3, note: `${of(take, 'processor').toFixed(1)} s beside ${of(bare, 'processor').toFixed(1)} s, ${note}` },
      { what: 'most memory while reading and taking', value: Math.max(...take.map(({ megabytes }) => megabytes)), unit: 'MB', aim: 300, note: `${of(bare, 'megabytes').toFixed(0)} MB for the bare parse` },
      { what: 'activities a second, each with about 150 transactions', value: entries / of(take, 'wall'), unit: '/s', note: `${entries} in ${of(take, 'wall').toFixed(1)} s` },
      { what: 'processor time of the whole check, of the bare parse', value: of(check, 'processor') / of(bare, 'processor'), unit: 'x', note: 'rows, 107 cases of rules, codes, identifiers that stand twice' },
      { what: 'most memory while checking', value: Math.max(...check.map(({ megabytes }) => megabytes)), unit: 'MB', aim: 300 },
    ]
  },
}

/** Our verdicts beside the official ones, and the official schema's verdict on what a reader downloads from the register. */
async function verdicts(): Promise<readonly Measure[]> {
  const equal = await Promise.all(metaCases.map(async ([ruleset, file, passes]) => (await passesRuleset(ruleset, file)) === passes))
  const house = await openHouse(demonstration)
  try {
    const xml = await fetch(`${house.url}/en/programmes/iati`).then((answer) => answer.text())
    return [
      { what: 'official tests of rulesets in which our verdict is theirs', value: equal.filter(Boolean).length, unit: '', aim: metaCases.length, least: true, note: `of ${metaCases.length}` },
      { what: 'faults of our export by the official schema', value: xsdFaults(xml, 'activities').length, unit: '', aim: 0, note: `${xml.split('<iati-activity ').length - 1} activities` },
    ]
  } finally {
    await house.close()
  }
}

async function once(way: 'bare' | 'take' | 'check'): Promise<Told> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--single-threaded-gc', join(import.meta.dirname, '../iati.ts'), way, String(size)])
  return Told.parse(JSON.parse(stdout))
}
