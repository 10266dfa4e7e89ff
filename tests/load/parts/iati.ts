import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { Part } from '../measure.ts'

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
      { what: 'processor time of reading and taking, of the bare parse', value: of(take, 'processor') / of(bare, 'processor'), unit: 'x', aim: 3, note: `${of(take, 'processor').toFixed(1)} s beside ${of(bare, 'processor').toFixed(1)} s, ${note}` },
      { what: 'most memory while reading and taking', value: Math.max(...take.map(({ megabytes }) => megabytes)), unit: 'MB', aim: 300, note: `${of(bare, 'megabytes').toFixed(0)} MB for the bare parse` },
      { what: 'activities a second, each with about 150 transactions', value: entries / of(take, 'wall'), unit: '/s', note: `${entries} in ${of(take, 'wall').toFixed(1)} s` },
      { what: 'processor time of the whole check, of the bare parse', value: of(check, 'processor') / of(bare, 'processor'), unit: 'x', note: 'rows, 107 cases of rules, codes, identifiers that stand twice' },
      { what: 'most memory while checking', value: Math.max(...check.map(({ megabytes }) => megabytes)), unit: 'MB', aim: 300 },
    ]
  },
}

async function once(way: 'bare' | 'take' | 'check'): Promise<Told> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--single-threaded-gc', join(import.meta.dirname, '../iati.ts'), way, String(size)])
  return Told.parse(JSON.parse(stdout))
}
