import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { officeOf } from '../../core/office.ts'
import { read, type Context } from '../../core/operation.ts'
import { groupsOf, headsOf, jointsUnder } from './duplicates/joined.ts'
import { namesOf } from './names.ts'
import { keptApart } from './search/apart.ts'
import { anyStale } from './search/bring-up.ts'
import { candidatesFor, type Candidate } from './search/candidates.ts'
import { byCodes, casesOf, type Coded } from './search/codes.ts'
import { keysOf } from './search/keys.ts'
import { scoreOf, type Scored } from './search/score.ts'
import { readTyped, type Typed } from './search/typed.ts'

const most = 50
const nothing: Scored = { score: 0, words: [], day: null, isFound: true }

/**
 * Finds people by what somebody typed: any name in any alphabet, order and spelling, with or without a day of birth; a telephone number, the number of a paper, the
 * reference of a case. Out: at most 50, the likeliest first, each with what agrees and what differs; `full`: there are more than could be looked at; `typeMore`: nothing
 * to look for yet; `preparing`: some files cannot be found yet; `alone`: cases that were typed and have no file of a person. Of the day of birth it shows the year. Who is kept apart is found by whoever is on the list, which leaves a trace.
 */
export const searchPeople = read({
  name: 'people/search',
  does: 'Find a person by name, day, number or case',
  who: ['case worker', 'supervisor'],
  asks: 'about a person',
  input: z.strictObject({ text: line(500) }),

  async run({ text }, context) {
    const { db, later, about, organisation } = context
    const typed = readTyped(text)
    const asked = keysOf([typed.name], typed.day, typed.numbers)
    const isEnough = typed.numbers.length > 0 || typed.name.tokens.some(({ sounds }) => (sounds[0] ?? '').length > 1)
    const [{ candidates, full }, apart, coded, stale] = await Promise.all([
      isEnough ? candidatesFor(context, narrowed(typed, asked)) : { candidates: [], full: false },
      isEnough ? keptApart(context, typed.numbers) : [], byCodes(context, typed.codes), anyStale(context).executeTakeFirst(),
    ])
    if (stale) later('people/search/bring-up', {})
    const rows = [...await theirs(context, coded.people), ...ranked(typed, candidates), ...ranked(typed, apart)]
    const shown = [...new Map((await asRead(context, rows)).toReversed().map((row) => [row.person, row])).values()].reverse().slice(0, most)
    for (const { person, codeName } of shown) if (codeName) about(organisation, person)
    const groups = groupsOf(shown.map(({ person }) => person), await jointsUnder(context, shown.map(({ person }) => person)))
    const cases = await casesOf({ db, organisation }, [...groups.values()].flat())
    return {
      office: officeOf(context), typeMore: !isEnough && coded.people.length + coded.alone.length === 0, full: full || rows.length > most, preparing: stale !== undefined, alone: coded.alone,
      people: shown.map(({ person, names, bornOn, codeName, byNumber, code, why }) => ({
        person: String(person), names, codeName, bornIn: bornOn?.slice(0, 4) ?? null, cases: (groups.get(person) ?? []).flatMap((one) => cases.get(one) ?? []),
        why: { words: why.words, day: why.day, number: byNumber, code },
      })),
    }
  },
})

/** Two words and more, or a number, are asked for as they are; a word alone, or two of which one may not be finished, also as words. */
function narrowed({ name, numbers }: Typed, asked: ReturnType<typeof keysOf>): ReturnType<typeof keysOf> {
  const isBroad = name.tokens.length < 3 && numbers.length === 0
  return isBroad ? asked : new Map([...asked].filter(([, kind]) => kind !== 'word' && kind !== 'start'))
}

type Row = Omit<Candidate, 'worth' | 'day'> & { readonly codeName: string | null; readonly code: string | null; readonly why: Scored }

function ranked(typed: Typed, found: readonly (Candidate & { readonly codeName?: string })[]): readonly Row[] {
  return found.map((one) => ({ ...one, codeName: one.codeName ?? null, code: null, why: scoreOf(typed, one) })).filter(({ why }) => why.isFound)
    .toSorted((one, other) => other.why.score - one.why.score || other.worth - one.worth)
}

/** Whoever was found by a file that is read with another is shown as that one, by the names of both. */
async function asRead(context: Pick<Context, 'db' | 'keys' | 'organisation'>, rows: readonly Row[]): Promise<readonly Row[]> {
  const heads = await headsOf(context, rows.flatMap(({ person, codeName }) => (codeName ? [] : [person])))
  if (heads.size === 0) return rows
  const names = await namesOf(context, [...heads.values()])
  return rows.map((row) => {
    const head = row.codeName ? undefined : heads.get(row.person)
    if (!head) return row
    return { ...row, person: head, names: [...row.names, ...(names.get(head)?.all ?? [])].filter(({ text }, at, every) => every.findIndex((one) => one.text === text) === at) }
  })
}

/** Those whose case or code name was typed, with their names. */
async function theirs(context: Pick<Context, 'db' | 'keys' | 'organisation'>, coded: readonly Coded[]): Promise<readonly Row[]> {
  const names = await namesOf(context, coded.map(({ person }) => person))
  return coded.flatMap(({ person, code }) => {
    const known = names.get(person)
    return known ? [{ person, names: known.all, bornOn: undefined, byNumber: false, codeName: null, code, why: nothing }] : []
  })
}
