import type { ReadName } from '../names/index.ts'
import { yearOf, type Digits } from '../registers/days.ts'
import { encoderWith, wordsOfOne } from './encode.ts'
import { freshSecret } from './curve.ts'
import { shelfOf } from './scan.ts'

/** Somebody of one of the two sides. */
export type Written = { readonly person: string; readonly names: readonly ReadName[]; readonly born: Digits }
/** Two who may be one person, and how alike they are, from 0 to 1. */
export type Pair = { readonly left: string; readonly right: string; readonly dice: number }

/** What it costs to be alike only in the year before or after. */
const otherYear = 0.05

/**
 * Compares people of two sides by encodings that nobody gets to see: the secret is made here and forgotten with the encodings. In: people, of whom those without a year
 * of birth are passed over, and from which likeness on, in thousandths. Out: pairs one to one, the most alike first.
 */
export function alikeAmong(left: readonly Written[], right: readonly Written[], least: number): readonly Pair[] {
  const secret = freshSecret()
  try {
    return oneToOne(pairsAmong(left, right, least, encoderWith(secret)))
  } finally {
    secret.fill(0)
  }
}

/** Only people of about the same year are compared: encodings of other years have nothing in common. */
function pairsAmong(left: readonly Written[], right: readonly Written[], least: number, encode: ReturnType<typeof encoderWith>): readonly Pair[] {
  const query = new Uint32Array(wordsOfOne)
  const found: Pair[] = []
  const ofYear = Map.groupBy(right, ({ born }) => yearOf(born))
  for (const [year, there] of Map.groupBy(left, ({ born }) => yearOf(born))) {
    if (year === 0) continue
    const lying = new Uint32Array(there.length * wordsOfOne)
    for (const [at, { names, born }] of there.entries()) encode(names, born, lying, at)
    const alikeTo = shelfOf(lying)
    for (const by of [-1, 0, 1]) for (const { person, names, born } of ofYear.get(yearBeside(year, by)) ?? []) {
      encode(names, born, query, 0, year)
      for (const { at, dice } of alikeTo(query, least)) {
        const weighed = by === 0 ? dice : dice - otherYear
        if (weighed * 1000 >= least) found.push({ left: there[at]?.person ?? '', right: person, dice: weighed })
      }
    }
  }
  return found
}

/** Years are written in figures of four bits each: 0x1989 comes before 0x1990. */
const yearBeside = (year: number, by: number) => Number.parseInt(String(Number(year.toString(16)) + by), 16)

function oneToOne(found: readonly Pair[]): readonly Pair[] {
  const [lefts, rights] = [new Set<string>(), new Set<string>()]
  return found.toSorted((one, other) => other.dice - one.dice).filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false
    lefts.add(left)
    rights.add(right)
    return true
  })
}
