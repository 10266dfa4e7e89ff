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
  "o'": 'u', "g'": 'g', a: 'a', b: 'b', c: 'k|c|J', d: 'd', e: 'e', f: 'f', g: 'g', h: 'h', i: 'i', k: 'k', l: 'l', m: 'm', n: 'n', o: 'o', p: 'p', q: 'k|g', r: 'r', s: 's', t: 't', u: 'u', v: 'v', w: 'v', x: 'h|ks', y: 'i', z: 'z',
  ce: 'ce|Ce|se', ci: 'ci|Ci|si', cy: 'ci|si',
} satisfies Record<string, string>
const habits: Readonly<Record<Habit, Readonly<Record<string, string>>>> = {
  plain: {},
  turkic: { c: 'J', ce: 'Je', ci: 'Ji', cy: 'Ji' },
  azeri: { c: 'J', ce: 'Je', ci: 'Ji', q: 'g|k', x: 'h' },
  french: { ch: 'S|C', gui: 'gi', gue: 'ge', j: 'J' },
  german: { ch: 'h|C', c: 'c|k', s: 's|z', z: 'z|c', ż: 'J', dż: 'J' },
  romanian: { ce: 'Ce', ci: 'Ci', c: 'k', che: 'ke', chi: 'ki', ge: 'Je|ge', gi: 'Ji|gi', ghe: 'ge', ghi: 'gi', j: 'J' },
}
/** What is read in a habit; `widths`: how long the longest group is that begins with a letter. */
type Table = { readonly ways: ReadonlyMap<string, readonly string[]>; readonly widths: ReadonlyMap<string, number> }
const tableOf = (habit: Habit): Table => {
  const ways = new Map(Object.entries({ ...plain, ...habits[habit] }).map(([letters, sounds]) => [letters, sounds.split('|')]))
  const widths = new Map<string, number>()
  for (const letters of ways.keys()) widths.set(letters.charAt(0), Math.max(letters.length, widths.get(letters.charAt(0)) ?? 0))
  return { ways, widths }
}
const tables: Readonly<Record<Habit, Table>> = {
  plain: tableOf('plain'), turkic: tableOf('turkic'), azeri: tableOf('azeri'), french: tableOf('french'), german: tableOf('german'), romanian: tableOf('romanian'),
}

/** However a habit writes -ович, it is one sound; and what -zoda follows does not belong to its z. */
const fathersEnd = /([oeai][vw][iy])(?:c|ch|cz|ts|tz|tsch)$/
const childEnd = /tz(?=[oa]d[aeoi]?$)/
const mostReadings = 4

/** In: a Latin word in lower case, and the habit of the name that it stands in. Out: one to four readings as sounds, the likeliest first. */
export function readLatin(written: string, habit: Habit): readonly string[] {
  const word = fathersEnd.test(written) ? written.replace(fathersEnd, '$1tch') : written.includes('tz') ? written.replace(childEnd, "t'z") : written
  const { ways: table, widths } = tables[habit]
  let readings: readonly string[] = ['']
  for (let at = 0; at < word.length;) {
    const letter = word.charAt(at)
    let width = Math.min(widths.get(letter) ?? 1, word.length - at)
    let ways: readonly string[] | undefined
    if (letter === 'j' && !table.has(word.slice(at, at + 2))) [ways, width] = [readJ(word, at, habit), 1]
    else if (letter === 'x') [ways, width] = [/^(ale|ma|feli|ro|di|tha)$/.test(word.slice(0, at)) || at === word.length - 1 ? exIn : exOut, 1]
    else
      for (; width > 0; width--) {
        ways = table.get(width === 1 ? letter : word.slice(at, at + width))
        if (ways || width === 1) break
      }
    const [only, second] = ways ?? [marked.get(letter) ?? '']
    if (second === undefined && readings.length === 1) readings = [(readings[0] ?? '') + (only ?? '')]
    else readings = (ways ?? [only ?? '']).flatMap((way) => readings.map((one) => one + way)).slice(0, mostReadings)
    at += width
  }
  return readings
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
