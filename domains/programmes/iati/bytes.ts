import { Broken } from './fault.ts'

/** Encodings that files of the field come in, by the names that a declaration may use. Of each, what TextDecoder calls it. */
const known: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8', utf8: 'utf-8', 'us-ascii': 'utf-8', ascii: 'utf-8',
  'utf-16': 'utf-16', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be',
  'windows-1251': 'windows-1251', cp1251: 'windows-1251', 'windows-1252': 'windows-1252', 'iso-8859-1': 'iso-8859-1', latin1: 'iso-8859-1',
  'iso-8859-5': 'iso-8859-5', 'koi8-r': 'koi8-r', 'koi8-u': 'koi8-u',
}

/** Bytes are decoded in pieces of this size, however large the ones are that come. */
const piece = 64 * 1024

/** Where a piece of text begins: at which byte of the file, in which line and how many bytes into that line; and in which encoding it is. */
export type Start = { readonly byte: number; readonly line: number; readonly into: number; readonly encoding: string }
export type Piece = { readonly text: string; readonly start: Start }

/**
 * The text of an XML file as it comes, in the encoding that its first bytes (a byte order mark) or its declaration name, else UTF-8.
 * In: the bytes; with `from`, those from the start of a piece that was given out before. Throws Broken, with line and byte, for bytes that
 * are no text in that encoding, for an encoding that is not known here, and for a declaration that contradicts the bytes.
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array>, from?: Start): AsyncGenerator<Piece> {
  let rest: Uint8Array = new Uint8Array(0)
  let encoding = from?.encoding
  const at: Place = from ? { whole: from.byte, line: from.line, byte: from.into } : { whole: 0, line: 1, byte: 0 }
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += piece) {
      const all = joined(rest, chunk.subarray(start, start + piece))
      if (encoding === undefined) {
        if (all.length < 1024 && !all.includes(0x3e)) {
          rest = all
          continue
        }
        encoding = encodingOf(all)
      }
      const end = wholeCharacters(all, encoding)
      rest = all.slice(end)
      if (end > 0) yield* decode(all.subarray(0, end), encoding, at)
    }
  }
  encoding ??= encodingOf(rest)
  const end = wholeCharacters(rest, encoding)
  if (end > 0) yield* decode(rest.subarray(0, end), encoding, at)
  // Less than a character is left: the file ends inside of one.
  if (end < rest.length) throw new Broken({ rule: 'file.cut', line: at.line })
}

/** How far a file was decoded: so many bytes, the line, and how many bytes of that line. */
type Place = { whole: number; line: number; byte: number }

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes
  const marked = a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be'
    : a === 0x3c && b === 0x00 ? 'utf-16le' : a === 0x00 && b === 0x3c ? 'utf-16be' : undefined
  const start = new TextDecoder(marked ?? 'windows-1252').decode(bytes.subarray(0, 1024))
  const [, told] = /^\ufeff?<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(start) ?? []
  if (told === undefined) return marked ?? 'utf-8'
  const named = Object.hasOwn(known, told.toLowerCase()) ? known[told.toLowerCase()] : undefined
  if (named === undefined) throw new Broken({ rule: 'file.encoding-unknown', line: 1, filled: { encoding: told } })
  const fits = named === 'utf-16' ? marked?.startsWith('utf-16') : marked === undefined ? !named.startsWith('utf-16') : marked === named
  if (!fits) throw new Broken({ rule: 'file.encoding-contradicts', line: 1, filled: { encoding: told } })
  return marked ?? named
}

/** How many bytes from the start make whole characters. */
function wholeCharacters(bytes: Uint8Array, encoding: string): number {
  const { length } = bytes
  if (encoding.startsWith('utf-16')) {
    const even = length - (length % 2)
    const unit = (bytes[even - (encoding === 'utf-16le' ? 1 : 2)] ?? 0) & 0xfc
    return even >= 2 && unit === 0xd8 ? even - 2 : even
  }
  if (encoding !== 'utf-8') return length
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return needs > back ? length - back : length
  }
  return length
}

/** The text of some bytes; where some of them are none, the text before these, and then the fault. */
function* decode(bytes: Uint8Array, encoding: string, at: Place): Generator<Piece> {
  const start: Start = { byte: at.whole, line: at.line, into: at.byte, encoding }
  const whole = textIn(bytes, encoding)
  if (whole !== undefined) {
    advance(at, bytes, encoding)
    yield { text: whole, start }
    return
  }
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (textIn(bytes.subarray(0, middle), encoding, true) === undefined) bad = middle
    else good = middle
  }
  const readable = bytes.subarray(0, wholeCharacters(bytes.subarray(0, good), encoding))
  advance(at, readable, encoding)
  yield { text: textIn(readable, encoding, true) ?? '', start }
  throw new Broken({ rule: 'file.encoding', line: at.line, column: at.byte + 1, filled: { encoding } })
}

/** With `open`, a character that is not whole at the end is left away; else it is a fault, as all bytes are that are no text. */
function textIn(bytes: Uint8Array, encoding: string, open = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: open })
  } catch {
    return undefined
  }
}

function advance(at: Place, bytes: Uint8Array, encoding: string) {
  at.whole += bytes.length
  const width = encoding.startsWith('utf-16') ? 2 : 1
  const low = encoding === 'utf-16be' ? 1 : 0
  for (let found = bytes.indexOf(0x0a), start = -1; ; found = bytes.indexOf(0x0a, found + 1)) {
    if (found === -1) {
      at.byte = start === -1 ? at.byte + bytes.length : bytes.length - start
      return
    }
    if (width === 2 && (found % 2 !== low || bytes[found + 1 - 2 * low] !== 0)) continue
    at.line++
    start = found + width - low
  }
}
