import { mostTokens } from './assign.ts'
import { childOf, isLittle, sonOrDaughter } from './forms.ts'
import { habitOf, type Habit } from './latin.ts'
import { fathersOf, givenNamesOf } from './lexicon.ts'
import { soundsOf } from './sounds.ts'
import type { NameToken, ReadName, Role, Script, Sex } from './types.ts'
import { readWord, rootIn, tokenOf, type Known } from './word.ts'
import { wordsOf, type Written } from './words-of.ts'

type Piece<Heard = Known> = { readonly known: Heard; readonly isMarked: boolean; role: Role | null }
/** As much of a word as tells what belongs together. */
type Heard = { readonly word: Pick<Known['word'], 'text' | 'script' | 'sounds'> }

/**
 * In: a name as written, in any alphabet and order; long texts are read to a bound. Where it stood, when the column says: `role`.
 * Out: its words as sounds, each with what it is in the name. The order of the words does not matter, but beside words for "son of".
 */
export function readName(text: string, hints: { readonly role?: 'given' | 'surname' | 'patronymic' } = {}): ReadName {
  const habit = habitOf(text.slice(0, 300))
  const { pieces, sex } = joined(wordsOf(text), (letters, script) => readWord(letters, script, habit), ({ word }) => word.given.length > 0)
  if (hints.role !== undefined) for (const piece of pieces) piece.role ??= hints.role
  else giveRoles(pieces)
  const tokens = pieces.slice(0, mostTokens).map(({ known, role }) => tokenOf(known, role ?? 'unknown'))
  return { tokens, sex: sex ?? sexOf(tokens) }
}

/**
 * In: what stands in a column of given names, surnames or patronymics. Out: what `readName` calls the roots of its words, one after another, and nothing else:
 * for millions of cells that are read once each.
 */
export function rootsOf(text: string, role: 'given' | 'surname' | 'patronymic'): string {
  // Only Latin letters ask for a habit, and most cells of most registers have none.
  const habit: Habit = anyLatin.test(text) ? habitOf(text.slice(0, 300)) : 'plain'
  const read = (letters: string, script: Script): Heard | null => {
    const sounds = soundsOf(letters, script, habit, 1)
    return sounds.length > 0 ? { word: { text: letters, script, sounds } } : null
  }
  const { pieces } = joined(wordsOf(text), read, ({ word }) => givenNamesOf(soundsOf(word.text, word.script, habit)).length > 0)
  return pieces.slice(0, mostTokens).map(({ known: { word }, role: own }) => rootIn(own ?? role, word.sounds[0] ?? '')).join(' ')
}

const anyLatin = /\p{Script=Latin}/u

/** Out: the words that are names; what stood beside "son of" is a patronymic, and the sex that it says. */
function joined<One extends Heard>(
  words: readonly Written[], read: (letters: string, script: Script) => One | null, isGiven: (one: One) => boolean,
): { readonly pieces: Piece<One>[]; readonly sex: Sex | null } {
  const pieces: Piece<One>[] = []
  let sex: Sex | null = null
  let isNextFather = false
  for (const { letters, script, isMarked, hasDot } of words) {
    const known = read(letters, script)
    if (!known) continue
    const sound = known.word.sounds[0] ?? ''
    const last = pieces.at(-1)
    const says = pieces.length > 0 ? sonOrDaughter(sound) : undefined
    if (says !== undefined && last) {
      last.role = 'patronymic'
      sex = says
      continue
    }
    const child = words.length > 2 ? childOf(sound) : undefined
    if (child !== undefined) {
      isNextFather = true
      sex ??= child
      continue
    }
    if (words.length > 2 && isLittle(sound)) continue
    if (last && /^(zoda|zada|zade|zod)$/.test(sound)) {
      const whole = read(last.known.word.text + letters, script)
      if (whole) pieces[pieces.length - 1] = { known: whole, isMarked, role: null }
      continue
    }
    if (last && /^(abd|abdul|abdel|abu|abdur|abdu)$/.test(last.known.word.sounds[0] ?? '')) {
      // Абдул Рахман, Abu Bakr: one name in two words.
      const whole = read(last.known.word.text + letters, script)
      if (whole && isGiven(whole)) {
        pieces[pieces.length - 1] = { known: whole, isMarked: last.isMarked, role: null }
        continue
      }
    }
    const isInitial = sound.length === 1 || letters.length === 1 || (hasDot && letters.length <= 2)
    pieces.push({ known, isMarked, role: isInitial ? 'initial' : isNextFather ? 'patronymic' : null })
    isNextFather = false
  }
  return { pieces, sex }
}

/** Says of each word without a role what it is, by its ending, the list of given names, and what the others are. */
function giveRoles(pieces: readonly Piece[]) {
  const open = () => pieces.filter(({ role }) => role === null)
  const isGiven = ({ known: { word } }: Piece) => word.given.length > 0
  choosePatronymic(open(), pieces.some(({ role }) => role === 'patronymic'))
  for (const one of open()) if (one.isMarked) one.role = 'surname'
  const hasSurname = () => pieces.some(({ role }) => role === 'surname')
  if (!hasSurname()) for (const one of open()) if (one.known.word.surname.isSure && !isGiven(one)) one.role = 'surname'
  const rest = open()
  const givens = rest.filter(isGiven)
  if (hasSurname()) for (const one of givens.length > 0 ? givens : rest) one.role = 'given'
  else if (givens.length === 1 && givens[0] && (rest.length > 1 || pieces.length > 1)) {
    givens[0].role = 'given'
    for (const one of rest) one.role ??= 'surname'
  } else {
    // Two names of the list and no surname with an ending: one of them may be the surname. Латипов is none of them; Валентин Мартин is.
    const sure = givens.filter(({ known: { word } }) => word.surname.isSure && word.surname.sex !== null)
    const others = givens.filter((one) => !sure.includes(one))
    if (sure.length > 0 && others.length > 0) {
      for (const one of sure) one.role = 'surname'
      for (const one of others) one.role = 'given'
    }
  }
}

/** -ович stands in a patronymic and in surnames (Янукович): a father's name of the list decides, and whether anything else can be the surname. */
function choosePatronymic(open: readonly Piece[], isFound: boolean) {
  if (isFound) return
  const able = open.filter(({ known: { word }, isMarked }) => word.patronymic !== null && !isMarked && (word.patronymic.isSure || word.given.length === 0))
  const sure = able.filter(({ known: { word } }) => word.patronymic?.sex === 'f' || fathersOf(word.patronymic?.root ?? '').length > 0)
  const [only] = sure.length > 0 ? sure : able.filter(({ known: { word } }) => word.patronymic?.isSure)
  if (!only) return
  if (sure.length === 1 || (sure.length === 0 && able.length === 1 && open.length > 2)) only.role = 'patronymic'
}

function sexOf(tokens: readonly NameToken[]): Sex | null {
  const said = (role: Role, of: (one: NameToken) => Sex | null) => {
    const all = tokens.filter((one) => one.role === role).map(of).filter((one) => one !== null)
    return all.length > 0 && all.every((one) => one === all[0]) ? (all[0] ?? null) : null
  }
  const given = (one: NameToken): Sex | null => (one.given.length > 0 && one.given.every(({ sex }) => sex === one.given[0]?.sex) ? (one.given[0]?.sex ?? null) : null)
  return said('patronymic', (one) => one.patronymic?.sex ?? null) ?? said('given', given) ?? said('surname', (one) => one.surname.sex)
}

