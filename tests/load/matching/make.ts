import { closeSync, openSync, writeSync } from 'node:fs'
import { written, schemes, type Scheme } from './made-letters.ts'
import { beginnings, ends, men, slavic, women } from './made-names.ts'

/** Chance that is the same each time (Mulberry32). Out: numbers from 0 to below 1. */
export type Chance = () => number
export function chanceOf(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
const pick = <One>(chance: Chance, all: readonly One[]): One => {
  const one = all[Math.floor(chance() * all.length)]
  if (one === undefined) throw new Error('Nothing to pick from')
  return one
}
/** The first are picked more often than the last, as with names. */
const often = (chance: Chance, all: readonly string[], steep: number): string => all[Math.min(all.length - 1, Math.floor(all.length * chance() ** (1 / (1 - steep))))] ?? ''

/** A made person: names in Cyrillic, as her own language writes them. */
export type Made = { readonly given: string; readonly surname: string; readonly patronymic: string; readonly sex: 'm' | 'f'; readonly born: string; readonly district: number }

const endsInVowel = /[аеёиоуыэюяөүұәіӣў]$/
const surnames = madeSurnames(chanceOf(3))

function madeSurnames(chance: Chance): readonly string[] {
  const found = new Set<string>()
  const central = [...men, ...beginnings.flatMap((one) => ends.filter(() => chance() < 0.9).map((end) => one + end))]
  for (const root of central) for (let times = 0; times < 3; times++) {
    const stem = root.replace(/[ьй]$/, '')
    found.add(chance() < 0.04 ? `${root}зода` : stem + (endsInVowel.test(stem) ? 'ев' : 'ов'))
  }
  for (const root of slavic) for (let times = 0; times < 3; times++) found.add(root.replace(/[ьй]$/, '') + pick(chance, ['ов', 'ов', 'ов', 'ов', 'ов', 'ев', 'енко', 'енко', 'ский', 'ин', 'чук', 'ян']))
  const all = [...found]
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const [one, two] = [all[at] ?? '', all[other] ?? '']
    all[at] = two
    all[other] = one
  }
  return all
}

export function makePerson(chance: Chance): Made {
  const sex = chance() < 0.55 ? 'm' : 'f'
  const surname = often(chance, surnames, 0.45)
  const year = 1945 + Math.floor(Math.min(1, ((chance() + chance() + chance()) / 3) * 1.15) * 65)
  const [month, day] = [chance() < 0.05 ? 1 : 1 + Math.floor(chance() * 12), chance() < 0.06 ? 1 : 1 + Math.floor(chance() * 28)]
  return {
    sex, given: often(chance, sex === 'm' ? men : women, 0.4), patronymic: patronymicOf(often(chance, men, 0.35), sex, chance()),
    surname: sex === 'f' ? surname.replace(/(ов|ев|ин)$/, '$1а').replace(/ский$/, 'ская') : surname,
    born: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, district: Math.floor(chance() * 200),
  }
}

function patronymicOf(father: string, sex: 'm' | 'f', chance: number): string {
  const stem = father.replace(/[йь]$/, 'е').replace(/[аяи]$/, '')
  const way = (man: string, woman: string) => (sex === 'm' ? man : woman)
  if (chance < 0.62) return stem + (endsInVowel.test(stem) ? way('вич', 'вна') : way('ович', 'овна'))
  if (chance < 0.74) return `${father} ${way('ўғли', 'қизи')}`
  if (chance < 0.82) return `${father} ${way('уулу', 'кызы')}`
  return chance < 0.86 ? father + way('ұлы', 'қызы') : ''
}

/** What a register says of somebody. */
export type Row = { readonly surname: string; readonly given: string; readonly patronymic: string; readonly born: string; readonly sex: string; readonly district: string }

/** A slip of the hand: a letter left out, two exchanged, one doubled, another one. */
export function slip(chance: Chance, word: string): string {
  if (word.length < 4) return word
  const at = 1 + Math.floor(chance() * (word.length - 2))
  const way = chance()
  if (way < 0.35) return word.slice(0, at) + word.slice(at + 1)
  if (way < 0.6) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  return word.slice(0, at) + (way < 0.8 ? word.charAt(at) : pick(chance, [...'aeioukrsntl'])) + word.slice(at + 1 - (way < 0.8 ? 1 : 0))
}

/** A person as some clerk wrote her down: in one of the schemes; `isCareless`: with slips, gaps, exchanged names and dates. */
export function writeDown(chance: Chance, person: Made, isCareless: boolean, scheme: Scheme = pick(chance, schemes)): Row {
  let [surname, given, patronymic] = [written(person.surname, scheme), written(person.given, scheme), written(person.patronymic, scheme)]
  let [born, sex, district]: [string, string, number] = [person.born, person.sex, person.district]
  if (isCareless) {
    if (chance() < 0.1) surname = slip(chance, surname)
    if (chance() < 0.08) given = slip(chance, given)
    if (chance() < 0.3) patronymic = ''
    if (chance() < 0.03) [surname, given] = [given, surname]
    born = carelessDay(born, chance())
    if (chance() < 0.02) sex = ''
    if (chance() < 0.2) district = Math.floor(chance() * 200)
  }
  return { surname, given, patronymic, born, sex, district: chance() < 0.05 ? '' : `d${district}` }
}

/** A day that is missing, has day and month exchanged, only its year, or the year beside it. */
export function carelessDay(born: string, chance: number): string {
  const [year = '', month = '', day = ''] = born.split('-')
  if (chance < 0.03) return ''
  if (chance < 0.06) return Number(day) <= 12 ? `${year}-${day}-${month}` : born
  if (chance < 0.1) return `${year}-01-01`
  return chance < 0.13 ? `${Number(year) + (chance < 0.115 ? 1 : -1)}-${month}-${day}` : born
}

/**
 * Writes two registers as CSV, `rows` in each, of which the first `shared` are the same people. The ids say who is who: a7 and b7 are one person.
 * The left register is careful, the right one careless; each row is in its own alphabet and scheme.
 */
export function makeRegisters(left: string, right: string, rows: number, shared: number, seed = 12_345): void {
  const chance = chanceOf(seed)
  const known: Made[] = []
  for (const [path, isRight] of [[left, false], [right, true]] as const) {
    const file = openSync(path, 'w')
    let text = 'id,surname,given,patronymic,born,sex,district\n'
    for (let at = 0; at < rows; at++) {
      const person = (isRight ? known[at] : undefined) ?? makePerson(chance)
      if (!isRight && at < shared) known.push(person)
      const { surname, given, patronymic, born, sex, district } = writeDown(chance, person, isRight)
      text += `${isRight ? (at < shared ? `b${at}` : `b${rows + at}`) : `a${at}`},${surname},${given},${patronymic},${born},${sex},${district}\n`
      if (text.length > 1_000_000) {
        writeSync(file, text)
        text = ''
      }
    }
    writeSync(file, text)
    closeSync(file)
  }
}
