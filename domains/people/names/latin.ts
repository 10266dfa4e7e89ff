import { marked } from './letters.ts'

/** What the words of one name tell about the habit that it is written in: the same letter is another sound in each. */
export type Habit = 'turkic' | 'azeri' | 'french' | 'german' | 'romanian' | 'plain'

/** In: a whole name. Out: its habit, by letters and pairs that only that habit has. */
export function habitOf(name: string): Habit {
  if (/ə/i.test(name)) return 'azeri'
  if (/[ğışİ]/.test(name) && !/[șțăâ]/.test(name)) return 'turkic'
  if (/[șțţăâî]/i.test(name)) return 'romanian'
  if (/tsch|sch(?![t])|owa\b|[aeo]w\b|[csr]z|ewn|ow[ai]|jew|[bcdfgklmnprstvz]j/i.test(name)) return 'german'
  return /ou(?!lu)|tch|dj|chtch|gu[ei]/i.test(name) ? 'french' : 'plain'
}

/**
 * Letters and groups as sounds, longest first; readings are parted by a bar, the likeliest first.
 * Sources: ICAO 9303; BGN/PCGN; GOST 7.79 and 16876; the decree of 1971 for Soviet passports (French); Duden (German); PWN (Polish); the Uzbek alphabets of 1995 and 2019;
 * the Kazakh ones of 2017 to 2021; the Azerbaijani, Turkish, Turkmen and Romanian alphabets.
 */
const plain = {
  schtsch: 'S', shtsh: 'S', chtch: 'S', shch: 'S', szcz: 'S', stsch: 'S', stch: 'S', šč: 'S', sjtj: 'S', tsch: 'C', tch: 'C', tsh: 'tS|C', tj: 'C|ti', cz: 'C', dzh: 'J', dsch: 'J', dsh: 'J', dž: 'J', dj: 'J|di|dJ', dzj: 'J', dż: 'J',
  sch: 'S', sh: 'S', sz: 'S', ch: 'C|h|S', zh: 'J', kh: 'h', gh: 'g', ph: 'f', th: 't|th', ck: 'k', ts: 'c', tz: 'c', ou: 'u', oo: 'o|u', ee: 'e|i', ew: 'ev|iu', ks: 'ks', rz: 'rz|J',
  "o'": 'u', "g'": 'g', a: 'a', b: 'b', c: 'k|c|J', d: 'd', e: 'e', f: 'f', g: 'g', h: 'h', i: 'i', k: 'k', l: 'l', m: 'm', n: 'n', o: 'o', p: 'p', q: 'k|g', r: 'r', s: 's', t: 't', u: 'u', v: 'v', w: 'v', y: 'i', ü: 'u|iu', ö: 'o|e', z: 'z',
  ce: 'ce|Ce|se', ci: 'ci|Ci|si', cy: 'ci|si',
} satisfies Record<string, string>
const habits: Readonly<Record<Habit, Readonly<Record<string, string>>>> = {
  plain: {},
  turkic: { c: 'J', ce: 'Je', ci: 'Ji', cy: 'Ji' },
  azeri: { c: 'J', ce: 'Je', ci: 'Ji', q: 'g|k' },
  french: { ch: 'S|C', gui: 'gi', gue: 'ge' },
  german: { ch: 'h|C', c: 'c|k', s: 's|z', z: 'z|c', ż: 'J', dż: 'J' },
  romanian: { ce: 'Ce', ci: 'Ci', c: 'k', che: 'ke', chi: 'ki', ge: 'Je|ge', gi: 'Ji|gi', ghe: 'ge', ghi: 'gi' },
}
/** What is read in a habit, by first letter: each group of letters with its readings, the longest first. */
type Table = ReadonlyMap<string, readonly (readonly [letters: string, ways: readonly string[]])[]>
const tableOf = (habit: Habit): Table =>
  Map.groupBy(Object.entries({ ...plain, ...habits[habit] }).map(([letters, sounds]) => [letters, sounds.split('|')] as const).toSorted(([one], [other]) => other.length - one.length), ([letters]) => letters.charAt(0))
const tables: Readonly<Record<Habit, Table>> = {
  plain: tableOf('plain'), turkic: tableOf('turkic'), azeri: tableOf('azeri'), french: tableOf('french'), german: tableOf('german'), romanian: tableOf('romanian'),
}

/** However a habit writes -ович, it is one sound; and what -zoda follows does not belong to its z. */
const fathersEnd = /([oeai][vw][iy])(?:c|ch|cz|ts|tz|tsch)$/
const childEnd = /tz(?=[oa]d[aeoi]?$)/

/** In: a Latin word in lower case, and the habit of the name that it stands in. Out: one to `most` readings as sounds, the likeliest first. */
export function readLatin(written: string, habit: Habit, most: number): readonly string[] {
  const word = fathersEnd.test(written) ? written.replace(fathersEnd, '$1tch') : written.includes('tz') ? written.replace(childEnd, "t'z") : written
  let readings: readonly string[] = ['']
  for (let at = 0; at < word.length;) {
    const [letters, ways] = groupAt(word, at, habit)
    const [only = '', second] = ways
    if (second === undefined || most === 1) readings = readings.length === 1 ? [(readings[0] ?? '') + only] : readings.map((one) => one + only)
    else readings = ways.flatMap((way) => readings.map((one) => one + way)).slice(0, most)
    at += letters.length
  }
  return readings
}

/** The letters that are read together at a place, and as what. */
function groupAt(word: string, at: number, habit: Habit): readonly [letters: string, ways: readonly string[]] {
  const letter = word.charAt(at)
  if (letter === 'j') return [letter, readJ(word, at, habit)]
  if (letter === 'x') return [letter, /^(ale|ma|feli|ro|di|tha)$/.test(word.slice(0, at)) || at === word.length - 1 ? exIn : exOut]
  return tables[habit].get(letter)?.find(([letters]) => letters.length === 1 || word.startsWith(letters, at)) ?? [letter, [marked.get(letter) ?? '']]
}
const [exIn, exOut] = [['ks', 'h'], ['h', 'ks']]

/** J is й to Germans and Poles, ж to the French, дж from Tashkent to Baku. */
function readJ(word: string, at: number, habit: Habit): readonly string[] {
  const [before, after] = [word[at - 1] ?? '', word[at + 1] ?? '']
  const isVowel = (letter: string) => letter !== '' && 'aeiouyäöüəıáéóúý'.includes(letter)
  if (habit === 'french' || habit === 'turkic' || habit === 'azeri' || habit === 'romanian') return ['J', 'i']
  if (after === '' || (isVowel(before) && !isVowel(after))) return ['i', 'J']
  if (before === '') return habit === 'german' || after === 'u' || after === 'e' ? ['i', 'J'] : ['J', 'i']
  return isVowel(after) && (!isVowel(before) || habit === 'german') ? ['i', 'J'] : ['J', 'i']
}
