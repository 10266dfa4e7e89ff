import { arabic, armenian, cyrillic, georgian } from './letters.ts'
import { readLatin, type Habit } from './latin.ts'
import type { Script } from './types.ts'

/** In: a word in lower case and one alphabet, and the habit of its name. Out: one to four readings as sounds, or `most`, the likeliest first, each once. */
export function soundsOf(word: string, script: Script, habit: Habit, most = 4): readonly string[] {
  const found = rawSounds(word, script, habit, most).map(tidy).filter((one) => one !== '')
  return found.length < 2 ? found : [...new Set(found)]
}

function rawSounds(word: string, script: Script, habit: Habit, most: number): readonly string[] {
  if (script === 'Cyrl') return [spelled(word.replace(/дж/g, 'ж').replace(/тс/g, 'ц').replace(/шч/g, 'щ'), cyrillic)]
  if (script === 'Latn') return readLatin(word, habit, most)
  if (script === 'Armn') return [spelled(word.replace(/ու/g, 'օւ').replace(/^ո(?!ւ)/, 'վօ').replace(/^ե/, 'է'), armenian).replace(/ov(?![aeiou])/g, 'u')]
  if (script === 'Geor') return [spelled(word, georgian)]
  if (script === 'Arab') return [spelled(word, arabic)]
  return [word.replace(/[^a-z]/g, '')]
}

function spelled(word: string, table: ReadonlyMap<string, string>): string {
  let out = ''
  for (const letter of word) out += table.get(letter) ?? ''
  return out
}

/** What schemes write or leave out as they please: doubled letters, the glide between vowels or before e, io for ё, dz for a soft d. */
export const tidy = (sounds: string): string =>
  untidy.test(sounds)
    ? sounds.replace(doubled, '$1').replace(/io/g, 'e').replace(/([aeou])i(?=[aeou])/g, '$1').replace(/i(?=e)/g, '').replace(/d[zs](?=[ei])/g, 'd').replace(doubled, '$1')
    : sounds
const doubled = /(.)\1+/g
const untidy = /(.)\1|i[oe]|[aeou]i[aeou]|d[zs][ei]/

/**
 * In: sounds. Out: its consonants in classes that no scheme parts, with a mark for a vowel at the beginning: ж and з, ч and ш, г and х, в and ф, ц and с are one.
 * Ж comes as j, zh, ž and, with marks lost, z; г is h in Kyiv.
 */
export function skeletonOf(sounds: string): string {
  let [out, last] = ['aeiou'.includes(sounds[0] ?? '') ? 'A' : '', '']
  // Олег is Oleh, Абдулла Abdullah: what is last and hardly heard is left out.
  for (const sound of sounds.length > 3 ? sounds.replace(/[gh]$/, '') : sounds) {
    const kind = classes[sound] ?? ''
    if (kind !== last) out += kind
    last = kind
  }
  return out
}
const classes: Readonly<Record<string, string>> = {
  b: 'B', p: 'P', v: 'V', f: 'V', g: 'G', h: 'G', k: 'K', J: 'Z', z: 'Z', S: 'X', C: 'X', s: 'S', c: 'S', d: 'D', t: 'T', l: 'L', m: 'M', n: 'N', r: 'R',
}
