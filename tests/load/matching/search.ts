import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { staff } from '../../../core/actor.ts'
import type { Id } from '../../../core/ids.ts'
import { openNode, type HamrohNode } from '../../../core/node.ts'
import { run } from '../../../core/run.ts'
import { searchPeople } from '../../../domains/people/index.ts'
import { found } from '../../../domains/people/search/candidates.ts'
import { hashing } from '../../../domains/people/search/hashed.ts'
import { keysOf } from '../../../domains/people/search/keys.ts'
import { readTyped } from '../../../domains/people/search/typed.ts'
import { quantile } from '../measure.ts'
import { asOwner } from '../world.ts'
import { queriesOn } from '../../../core/database.ts'
import { chanceOf, makePerson, writeDown, type Row } from './make.ts'
import { schemes } from './made-letters.ts'
import { notFound, type Figure, type MatchingPart } from './measured.ts'
import { idOf, searchWorld, type Filled, type OnFile } from './search-world.ts'

/** How many are on file (a million unless told otherwise), and how many of them are looked for. */
const count = Number(process.env.HAMROH_SEARCH_PEOPLE ?? 1_000_000)
const questions = 2_000
type Question = { readonly text: string; readonly at: number }

/** Search while typing: made people of the region under their own alphabets and schemes, and among them the people of the EU's list, when it is there. */
export const search: MatchingPart = {
  name: 'search',
  async measure(folder) {
    const published = readPublished(join(folder, 'names', 'eu-32014R0269.tsv'))
    const { settings, filled } = await searchWorld(join(import.meta.dirname, '..', '..', '..', '.cache', 'matching', `search-${count}`), count + published.length, () => everybody(published))
    const node = await openNode(settings)
    try {
      const asked = questionsOf()
      await ask(node, filled, asked.slice(0, 200))
      const made = await ask(node, filled, asked)
      const statements = await timeStatements(node, filled, asked.slice(0, 500))
      if (process.env.HAMROH_SEARCH_PLAN) console.log(await asOwner(settings, node, (client) => planOf(client, node, filled, asked[0]?.text ?? '')))
      const aims = count === 1_000_000
      const figure = (what: string, reached: string, aim = '', isMet: boolean | null = null): Figure => ({ what: `${count.toLocaleString('en')} people: ${what}`, reached, aim: aims ? aim : '', isMet: aims ? isMet : null, others: '' })
      const p95 = quantile(made.milliseconds, 0.95)
      const times = (all: readonly number[]) => [0.5, 0.95, 0.99].map((share) => quantile(all, share).toFixed(1)).join(' / ')
      return [
        figure('whole operation, ms at p50 / p95 / p99', times(made.milliseconds), 'p95 <= 25', p95 <= 25),
        figure('its search in the database alone, ms', times(statements)),
        figure('recall at 1 and at 10', `${made.at1.toFixed(3)}, ${made.at10.toFixed(3)}`, 'at 10 >= .994', made.at10 >= 0.994),
        figure('keys of a person; filled in', `${(filled.keys / filled.people).toFixed(1)}; ${filled.seconds} s`),
        ...(published.length === 0 ? [notFound('the EU\'s list', 'names/eu-32014R0269.tsv')] : await ofPublished(node, filled, published, figure)),
      ]
    } finally {
      await node.close()
    }
  },
}

const nameOf = ({ surname, given, patronymic }: Row) => [surname, given, patronymic].filter((part) => part !== '').join(' ')

/** Made people in the order in which they are put on file, each in a scheme; then those of the list. */
function* everybody(published: readonly Published[]): Generator<OnFile> {
  const chance = chanceOf(2_026)
  for (let at = 0; at < count; at++) {
    const person = makePerson(chance)
    const row = writeDown(chance, person, false, schemes[at % schemes.length])
    yield { name: nameOf(row), born: row.born }
  }
  for (const { names, born } of published) yield { name: names[0] ?? '', born }
}

/** What somebody types who knows a person from another paper: another scheme, slips, no patronymic, parts exchanged, a careless day. */
function questionsOf(): readonly Question[] {
  const [chance, other] = [chanceOf(2_026), chanceOf(7)]
  const asked: Question[] = []
  const each = Math.max(1, Math.floor(count / questions))
  for (let at = 0; at < count && asked.length < questions; at++) {
    const person = makePerson(chance)
    writeDown(chance, person, false, schemes[at % schemes.length])
    if (at % each !== 0) continue
    const row = writeDown(other, person, true, schemes[(at + 1 + Math.floor(other() * (schemes.length - 1))) % schemes.length])
    const [year, month, day] = row.born.split('-')
    asked.push({ at, text: `${nameOf(row)} ${row.born === '' ? '' : `${day}.${month}.${year}`}`.trim() })
  }
  return asked
}

async function ask(node: HamrohNode, { account }: Filled, asked: readonly Question[]) {
  const milliseconds: number[] = []
  let [first, ten] = [0, 0]
  for (const { text, at } of asked) {
    const began = performance.now()
    const { people } = await run(searchPeople, { text }, staff(account as Id<'account'>), node, { via: 'page' })
    milliseconds.push(performance.now() - began)
    const place = people.findIndex(({ person }) => person === idOf(at))
    if (place === 0) first++
    if (place >= 0 && place < 10) ten++
  }
  return { milliseconds, at1: first / asked.length, at10: ten / asked.length }
}

/** The one statement that looks, as the database's role for staff, without opening what it found. */
async function timeStatements(node: HamrohNode, { organisation, account }: Filled, asked: readonly Question[]): Promise<readonly number[]> {
  const client = await node.connection()
  const milliseconds: number[] = []
  try {
    await client.query(`begin; set local role hamroh_staff; select set_config('app.organisation', '${organisation}', true), set_config('app.files', '${organisation}', true), set_config('app.account', '${account}', true)`)
    for (const { text } of asked) {
      const query = await statementOf(node, organisation, text)
      const began = performance.now()
      await query.execute(queriesOn(client))
      milliseconds.push(performance.now() - began)
    }
    await client.query('rollback')
  } finally {
    client.release()
  }
  return milliseconds
}

async function statementOf({ vault }: HamrohNode, organisation: string, text: string) {
  const [typed, ours] = [readTyped(text), organisation as Id<'organisation'>]
  const hash = await hashing({ vault, organisation: ours })
  const keys = keysOf([typed.name], typed.day, typed.numbers)
  return found(ours, [...keys.keys()].map(hash), [...keys.values()])
}

async function planOf(client: import('pg').Client, node: HamrohNode, { organisation }: Filled, text: string): Promise<string> {
  const { sql, parameters } = (await statementOf(node, organisation, text)).compile(queriesOn(client))
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${sql}`, [...parameters])
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

type Published = { readonly names: readonly string[]; readonly born: string }

/** People of the list with two names or more, and the day of birth where one is published. */
function readPublished(file: string): readonly Published[] {
  if (!existsSync(file)) return []
  const rows = readFileSync(file, 'utf8').split('\n').filter((row) => row !== '').map((row) => row.split('\t'))
  return [...Map.groupBy(rows, ([person = '']) => person).values()].map((own) => {
    const [day, month, year] = (own.find(([, , , born = '']) => /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(born))?.[3] ?? '').split('.')
    return { names: [...new Set(own.map(([, name = '']) => name.trim()))].filter((name) => name !== ''), born: year === undefined ? '' : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` }
  }).filter(({ names }) => names.length > 1)
}

async function ofPublished(node: HamrohNode, filled: Filled, published: readonly Published[], figure: (what: string, reached: string, aim?: string, isMet?: boolean | null) => Figure): Promise<readonly Figure[]> {
  const all = published.flatMap(({ names, born }, one) => names.slice(1).map((text) => ({ text, born, at: count + one })))
  const dated = all.filter(({ born }) => born !== '').map(({ text, born, at }) => ({ at, text: `${text} ${born}` }))
  const [without, beside] = [await ask(node, filled, all), await ask(node, filled, dated)]
  return [
    figure(`other published names of ${published.length} people of the EU's list, recall at 10 (${all.length} questions)`, without.at10.toFixed(3), '>= .97', without.at10 >= 0.97),
    figure(`the same with the day of birth (${dated.length} questions)`, beside.at10.toFixed(3), '>= .995', beside.at10 >= 0.995),
  ]
}
