import { createHmac } from 'node:crypto'
import { unordered, yearOf, type Digits } from '../registers/days.ts'
import type { NameToken, ReadName } from '../names/index.ts'

/** An encoding has 1024 bits: 32 numbers of a Uint32Array. */
export const wordsOfOne = 32
const foldedBits = wordsOfOne * 32
const bits = foldedBits * 2
/** How many bits a piece of something sets: names say the most, a father's name is often left out. */
const weights = { name: 12, group: 10, father: 4, month: 18, day: 18 } as const

/**
 * Hardened Bloom filters of people, after Schnell, Bachteler and Reiher (2009), one filter for the whole record. Every piece (two letters of a name as it sounds, a
 * name of the list, day and month) sets bits that follow from an HMAC under the secret of both sides and the year of birth: the same name has other bits in each year, and who counts what is frequent has to do it in each year anew. Then one half is folded over the other by XOR
 * (Schnell and Borgs 2016): a bit no longer says that a piece is there. Out: how one person is written into 1024 bits, and false where there is no year.
 */
export function encoderWith(secret: Uint8Array): (names: readonly ReadName[], born: Digits, into: Uint32Array, at: number, year?: number) => boolean {
  const remembered = new Map<number, Map<string, Uint16Array>>()
  let count = 0
  const bitsOf = (year: number, piece: string, weight: number): Uint16Array => {
    const ofYear = remembered.getOrInsertComputed(year, () => new Map())
    const known = ofYear.get(piece)
    if (known) return known
    const made = bitsFrom(secret, `${year.toString(16)} ${piece}`, weight)
    if (count++ >= mostRemembered) {
      remembered.clear()
      count = 0
    }
    ofYear.set(piece, made)
    return made
  }
  const whole = new Uint32Array(wordsOfOne * 2)
  return (names, born, into, at, year = yearOf(born)) => {
    if (year === 0) return false
    whole.fill(0)
    for (const { piece, weight } of piecesOf(names, born))
      for (const bit of bitsOf(year, piece, weight)) whole[bit >>> 5] = (whole[bit >>> 5] ?? 0) | (1 << (bit & 31))
    for (let word = 0; word < wordsOfOne; word++) into[at * wordsOfOne + word] = (whole[word] ?? 0) ^ (whole[word + wordsOfOne] ?? 0)
    return true
  }
}
const mostRemembered = 200_000

function bitsFrom(secret: Uint8Array, text: string, count: number): Uint16Array {
  const hash = createHmac('sha512', secret).update(text).digest()
  return Uint16Array.from({ length: count }, (_, at) => hash.readUInt16LE(at * 2) & (bits - 1))
}

type Piece = { readonly piece: string; readonly weight: number }

/** The same piece twice sets the same bits, so none has to be looked for twice. */
function piecesOf(names: readonly ReadName[], born: Digits): readonly Piece[] {
  const day = unordered(born)
  const dated = (day & 0xffff) === 0 ? [] : [{ piece: `month ${(day >>> 8) & 0xff}`, weight: weights.month }, { piece: `day ${day & 0xff}`, weight: weights.day }]
  return [...names.flatMap(({ tokens }) => tokens.flatMap(piecesOfToken)), ...dated]
}

/** Words that were met are the same objects, and so many people have the same names that their pieces are worth keeping. */
const piecesOfTokens = new WeakMap<NameToken, readonly Piece[]>()
function piecesOfToken(token: NameToken): readonly Piece[] {
  const known = piecesOfTokens.get(token)
  if (known) return known
  const { role, root, given, fathers } = token
  const isFather = role === 'patronymic'
  const [kind, weight, listed] = isFather ? ['father', weights.father, fathers] as const : ['name', weights.name, role === 'surname' ? [] : given] as const
  const made = role === 'initial' ? [] : [
    ...pairsIn(root).map((pair) => ({ piece: `${kind} ${pair}`, weight })),
    ...listed.slice(0, 1).map(({ group }) => ({ piece: `${kind} #${group}`, weight: isFather ? weights.father : weights.group })),
  ]
  piecesOfTokens.set(token, made)
  return made
}

/** Each two sounds beside each other, with the beginning and the end. */
function pairsIn(root: string): readonly string[] {
  const framed = `_${root}_`
  return Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2))
}
