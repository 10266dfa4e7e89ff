import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alikeAmong } from '../../../domains/people/elsewhere/alike.ts'
import { encoderWith, wordsOfOne } from '../../../domains/people/elsewhere/encode.ts'
import { matchKeysOf } from '../../../domains/people/elsewhere/keys.ts'
import { shelfOf } from '../../../domains/people/elsewhere/scan.ts'
import { answer, ask, close, learn, newMeeting, type TakingPart } from '../../../domains/people/elsewhere/session.ts'
import { readName, type ReadName } from '../../../domains/people/names/index.ts'
import { readDay, yearOf, type Digits } from '../../../domains/people/registers/days.ts'
import type { Figure, MatchingPart } from './measured.ts'
import { once, registersOf, right } from './registers.ts'

type Read = { readonly id: string; readonly name: ReadName; readonly born: Digits }
const rows = 50_000
/** From 0.60 on by fortieths; the best of them is told, and what it is. */
const thresholds = Array.from({ length: 13 }, (_, at) => 600 + at * 25)

/** Encodings made and compared, beside the same registers linked in the clear; and meetings by private set intersection. */
export const encodings: MatchingPart = {
  name: 'encodings',
  async measure() {
    mkdirSync(join(import.meta.dirname, '..', '..', '..', '.cache', 'matching'), { recursive: true })
    const files = registersOf(rows)
    const [left = [], other = []] = files.map(readRegister)
    return [...fuzzy(left, other, files), ...(await exact(left, other))]
  },
}

function readRegister(file: string): readonly Read[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map((line) => {
    const [id = '', surname = '', given = '', patronymic = '', born = ''] = line.split(',')
    return { id, name: namesIn(surname, given, patronymic), born: readDay(born) }
  })
}
function namesIn(surname: string, given: string, patronymic: string): ReadName {
  const read = [readName(surname, { role: 'surname' }), readName(given, { role: 'given' }), ...(patronymic ? [readName(patronymic, { role: 'patronymic' })] : [])]
  return { tokens: read.flatMap(({ tokens }) => tokens), sex: null }
}

function fuzzy(left: readonly Read[], other: readonly Read[], files: readonly string[]): readonly Figure[] {
  const encode = encoderWith(randomBytes(32))
  const all = [...left, ...other].filter(({ born }) => yearOf(born) !== 0)
  const into = new Uint32Array(all.length * wordsOfOne)
  const making = processorTime(() => {
    for (const [at, { name, born }] of all.entries()) encode([name], born, into, at)
  })

  const written = (rows: readonly Read[]) => rows.map(({ id, name, born }) => ({ person: id, names: [name], born }))
  const begin = performance.now()
  // Pairs are chosen from the most alike down, so that a higher threshold only leaves out the last of them.
  const found = alikeAmong(written(left), written(other), thresholds[0] ?? 0)
  const seconds = (performance.now() - begin) / 1000
  const linked = (least: number) => found.filter(({ dice }) => dice * 1000 >= least).map((pair) => [pair.left, pair.right])
  const best = thresholds.map((least) => ({ least, ...right(linked(least), files, (id) => id.slice(1)) })).toSorted((a, b) => b.f1 - a.f1)[0]
  const plain = right(once(files, undefined).found, files, (id) => id.slice(1))
  const compared = comparisons(into)
  return [
    { what: 'encodings of 1024 bits: made', reached: `${Math.round(all.length / making.processor)} a second of processor, ${Math.round(all.length / making.clock)} of the clock`, aim: '', isMet: null, others: 'prototype 161,000' },
    { what: 'encodings of 1024 bits: compared on one core', reached: `${(compared.processor / 1e6).toFixed(0)} million a second of processor, ${(compared.clock / 1e6).toFixed(0)} of the clock`, aim: '>= 100 million', isMet: compared.processor >= 100e6, others: 'prototype 148 million; anonlink 2.5 to 44 million' },
    {
      what: '100,000 rows in two registers, encoded: F1', reached: `${best?.f1.toFixed(4)} (precision ${best?.precision.toFixed(4)}, recall ${best?.recall.toFixed(4)}) from ${(best?.least ?? 0) / 1000} on, in ${seconds.toFixed(1)} s`,
      aim: '', isMet: null, others: `in the clear ${plain.f1.toFixed(4)}, with sex and district too; prototype, encoded .981`,
    },
  ]
}

/** How many are compared in a second: 20,000 lying there, so that they do not all fit into the nearest memory of the processor; the best of five. */
function comparisons(all: Uint32Array): Times {
  const [lying, asked] = [all.subarray(0, 20_000 * wordsOfOne), 2_000]
  const shelf = shelfOf(lying)
  const runs = Array.from({ length: 5 }, () => processorTime(() => {
    for (let at = 0; at < asked; at++) shelf(all.subarray(at * wordsOfOne, (at + 1) * wordsOfOne), 900)
  }))
  const best = (of: keyof Times) => (asked * 20_000) / Math.min(...runs.map((run) => run[of]))
  return { processor: best('processor'), clock: best('clock') }
}

/** Seconds: how long this thread had the processor, which others on the machine do not lengthen much, and how long it took by the clock. */
type Times = { readonly processor: number; readonly clock: number }
function processorTime(work: () => void): Times {
  const [before, begun] = [process.threadCpuUsage(), performance.now()]
  work()
  const { user, system } = process.threadCpuUsage(before)
  return { processor: (user + system) / 1e6, clock: (performance.now() - begun) / 1000 }
}

/** A meeting of 500 people of each side, half of them the same. */
async function exact(left: readonly Read[], other: readonly Read[]): Promise<readonly Figure[]> {
  const partOf = ({ id, name, born }: Read): TakingPart => ({ person: id, keys: matchKeysOf({ names: [name], born }) })
  const [ours, theirs] = [[...left.slice(0, 250), ...left.slice(-250)].map(partOf), [...other.slice(0, 250), ...other.slice(-250)].map(partOf)]
  const clock: number[] = []
  const timed = async <Out>(work: Promise<Out>): Promise<Out> => {
    const begun = performance.now()
    const out = await work
    clock.push(performance.now() - begun)
    return out
  }
  const [cpu, meeting] = [process.cpuUsage(), newMeeting('left', 'right')]
  const asked = await timed(ask(meeting, ours))
  const answered = await timed(answer(meeting, asked.message, theirs))
  const closed = await timed(close(asked.kept, answered.message))
  const known = await timed(learn(answered.kept, closed.message))
  const [asking = 0, answering = 0, closing = 0, learning = 0] = clock
  const used = process.cpuUsage(cpu)
  const wrong = [...closed.known.keys()].filter((id) => !known.has(`b${id.slice(1)}`)).length
  return [
    { what: 'private set intersection, 500 people of each side: people a second on the asking side', reached: String(Math.round(500_000 / (asking + closing))), aim: '', isMet: null, others: '' },
    { what: 'private set intersection, 500 people of each side: people a second on the asked side', reached: `${Math.round(500_000 / (answering + learning))} (both sides: processor ${((used.user + used.system) / 1e6).toFixed(1)} s)`, aim: '', isMet: null, others: '' },
    { what: 'private set intersection: found of 250 whom both know, some with slips', reached: `${closed.known.size}, of them not the same person ${wrong}`, aim: '', isMet: null, others: '' },
  ]
}
