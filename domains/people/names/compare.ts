import { assign, mostTokens } from './assign.ts'
import { joinedLike } from './compounds.ts'
import { leftOver } from './left-over.ts'
import { relate, type Kind, type Place, type Relation } from './relation.ts'
import type { NameToken, ReadName, Role } from './types.ts'
import { isCommonSurname } from './surnames.ts'
import { weightOf, weightOfWhole } from './weights.ts'

/** What a pair of words, or a word that only one name has, says about whether the two are one person's. */
export type Evidence = {
  readonly a: NameToken | null
  readonly b: NameToken | null
  readonly role: Role
  readonly place: Place
  readonly says: 'agreed' | 'variant' | 'differ' | 'missing'
  readonly kind: Kind | 'missing'
  /** 1 for the same sounds, 0 for nothing alike. */
  readonly near: number
  /** The word that agrees is one that many have: it says less. */
  readonly isCommon: boolean
  /** A logarithm of odds: above 0 speaks for one person. */
  readonly weight: number
}
/** What the two names say as wholes: of a man and of a woman; nothing that agrees but a father's name; a single word on one side. */
export type Whole = 'sexes' | 'nothing' | 'lone' | 'all'
export type Comparison = {
  readonly probability: number
  readonly same: boolean
  readonly evidence: readonly Evidence[]
  readonly wholes: readonly Whole[]
}

const empty: Comparison = { probability: 0, same: false, evidence: [], wholes: [] }
const worths = new Float64Array(mostTokens * mostTokens)
const columns = new Int8Array(mostTokens)
/** How much each relation is worth when words are paired. */
const worth: Readonly<Record<Kind, number>> = { same: 1, variant: 0.95, related: 0.85, short: 0.8, near: 0.7, initial: 0.4, apart: 0, sexes: 0 }

/** Where two pairings are worth the same, the given name goes first. */
const preference: Readonly<Record<Place, number>> = { given: 1, surname: 0.999, unknown: 0.998, patronymic: 0.99, crossed: 0.7 }

/** In: two names that were read. Out: how likely it is that they are one person's, by the names alone, and why. The same for both orders of the two. */
export function compareNames(one: ReadName, two: ReadName): Comparison {
  if (one.tokens.length === 0 || two.tokens.length === 0) return empty
  const [a, b] = [one.tokens.length > two.tokens.length ? joinedLike(one, two) : one, two.tokens.length > one.tokens.length ? joinedLike(two, one) : two]
  const { evidence, wholes } = gather(a, b)
  let sum = weightOfWhole('bias')
  for (const { weight } of evidence) sum += weight
  for (const whole of wholes) sum += weightOfWhole(whole)
  const probability = 1 / (1 + Math.exp(-sum))
  return { probability, same: probability >= 0.5, evidence, wholes }
}

function gather(one: ReadName, two: ReadName): { readonly evidence: readonly Evidence[]; readonly wholes: readonly Whole[] } {
  const [relations, rows, cols] = [relationsOf(one, two), one.tokens.length, two.tokens.length]
  assign(rows, cols, worths, columns)
  const evidence: Evidence[] = []
  const [restA, restB]: [NameToken[], NameToken[]] = [[], []]
  let taken = 0
  for (let row = 0; row < rows; row++) {
    const a = one.tokens[row]
    const to = columns[row] ?? -1
    const [b, relation] = to < 0 ? [] : [two.tokens[to], relations[row * cols + to]]
    if (!a) continue
    if (!b || !relation) {
      restA.push(a)
      continue
    }
    taken |= 1 << to
    const { kind, place, near } = relation
    const isCommon = place === 'surname' && isCommonSurname(a.root) && isCommonSurname(b.root)
    const weight = weightOf(place, kind) + (kind === 'near' ? weightOf(place, 'slip') * (1 - near) + weightOf(place, 'far') * (1 - near) ** 2 : 0) + (isCommon ? weightOf(place, 'common') : 0)
    evidence.push({ a, b, role: roleOf(place, a), place, says: kind === 'same' ? 'agreed' : 'variant', kind, near, isCommon, weight })
  }
  for (let to = 0; to < cols; to++) {
    const b = two.tokens[to]
    if (b && !(taken & (1 << to))) restB.push(b)
  }
  if (restA.length > 0 || restB.length > 0)
    for (const { a, b, place: stood } of leftOver(restA, restB)) {
      // Two given names of the list, in whatever place.
      const place = stood === 'unknown' && a && b && a.given.length > 0 && b.given.length > 0 ? 'given' : stood
      const relation = a && b ? relate(a, b) : null
      const kind = relation ? (relation.kind === 'sexes' ? 'sexes' : 'apart') : 'missing'
      evidence.push({ a, b, role: roleOf(place, a ?? b), place, says: relation ? 'differ' : 'missing', kind, near: relation?.near ?? 0, isCommon: false, weight: weightOf(place, kind) })
    }
  return { evidence, wholes: wholesOf(one, two, evidence) }
}

/** Out: the relation of each word to each; their worths are in `worths`. */
function relationsOf(one: ReadName, two: ReadName): readonly Relation[] {
  const relations: Relation[] = []
  const [isOneWhole, isTwoWhole] = [has(one, 'surname'), has(two, 'surname')]
  for (const a of one.tokens)
    for (const b of two.tokens) {
      // A father's name is a surname elsewhere only when its own paper names no surname.
      const isTaken = a.role !== b.role && (
        (a.role === 'patronymic' && isOneWhole && isPlaced(b)) || (b.role === 'patronymic' && isTwoWhole && isPlaced(a))
        // An initial beside a given name is another name's: Пётр А. is no Александр Петрович.
        || (a.role === 'initial' && b.role === 'given' && has(one, 'given')) || (b.role === 'initial' && a.role === 'given' && has(two, 'given')))
      const relation = isTaken ? elsewhere : relate(a, b)
      const { kind, place, near } = relation
      worths[relations.length] = worth[kind] * (kind === 'near' ? near : 1) * preference[place]
      relations.push(relation)
    }
  return relations
}

function wholesOf(one: ReadName, two: ReadName, evidence: readonly Evidence[]): readonly Whole[] {
  const wholes: Whole[] = []
  if (one.sex && two.sex && one.sex !== two.sex) wholes.push('sexes')
  const agrees = ({ says, role }: Evidence) => role !== 'patronymic' && (says === 'agreed' || says === 'variant')
  const agreed = evidence.filter(agrees).length
  if (agreed === 0) wholes.push('nothing')
  if (Math.min(one.tokens.length, two.tokens.length) === 1) wholes.push('lone')
  if (agreed > 1 && evidence.every(({ says }) => says === 'agreed' || says === 'variant')) wholes.push('all')
  return wholes
}

const elsewhere: Relation = { kind: 'apart', place: 'crossed', near: 0 }
const isPlaced = ({ role }: NameToken): boolean => role === 'given' || role === 'surname'
const has = ({ tokens }: ReadName, role: Role): boolean => tokens.some((one) => one.role === role)
const roleOf = (place: Place, one: NameToken | null): Role => (place === 'crossed' ? (one?.role ?? 'unknown') : place)
