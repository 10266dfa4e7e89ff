import { SaxesParser } from 'saxes'
import { textOf, type Piece, type Start } from './bytes.ts'
import { Broken, type Fault } from './fault.ts'
import type { Element } from './tree.ts'

/** What a reader comes upon, in the order of the file. */
export type Found =
  | { readonly is: 'file'; readonly holds: 'activities' | 'organisations'; readonly version: string; readonly root: Element }
  | { readonly is: 'entry'; readonly entry: Element; readonly after: Place }
  | { readonly is: 'fault'; readonly fault: Fault }

/** A place between two entries, from which a file can be read on: the piece of text that it is in, how many characters into it, and its line and column. */
export type Place = Start & { readonly characters: number; readonly at: { readonly line: number; readonly column: number } }

/** How much one entry may hold before it is left out, and how deep or how long without an end a file may be before it is refused. */
export type Bounds = { readonly depth: number; readonly elements: number; readonly text: number; readonly attribute: number; readonly piece: number }
export const usualBounds: Bounds = { depth: 40, elements: 300_000, text: 1_000_000, attribute: 100_000, piece: 16_000_000 }

const roots = { 'iati-activities': { entry: 'iati-activity', holds: 'activities' }, 'iati-organisations': { entry: 'iati-organisation', holds: 'organisations' } } as const
const entryOf = (name: string) => (name === 'iati-activities' || name === 'iati-organisations' ? roots[name] : undefined)
const versions = ['2.01', '2.02', '2.03']

type Growing = { -readonly [key in keyof Element]: key extends 'children' ? Growing[] : key extends 'parent' ? Growing | null : Element[key] }

/**
 * Reads an IATI file of version 2.0x, activities or organisations, holding one entry at a time. In: its bytes, in any encoding that `textOf` knows.
 * A document type, and so every entity of a file's own, is refused. What came before a fault of the file has been given out; nothing comes after it.
 */
export async function* readIati(bytes: AsyncIterable<Uint8Array>, bounds: Bounds = usualBounds): AsyncGenerator<Found> {
  yield* readWith(new Reading(bounds), textOf(bytes))
}

/** Reads on where an entry ended, as if it had been read from its beginning. In: how to get at the bytes of the file from one of them on; the place. */
export async function* readIatiFrom(open: (byte: number) => AsyncIterable<Uint8Array>, place: Place, bounds: Bounds = usualBounds): AsyncGenerator<Found> {
  for await (const found of readIati(open(0), bounds)) {
    if (found.is !== 'file') continue
    yield found
    yield* readWith(new Reading(bounds, { root: found.root, place }), textOf(open(place.byte), place), place.characters)
    return
  }
}

async function* readWith(reading: Reading, pieces: AsyncIterable<Piece>, past = 0): AsyncGenerator<Found> {
  try {
    let left = past
    for await (const piece of pieces) {
      const skipped = Math.min(left, piece.text.length)
      left -= skipped
      reading.write(piece, skipped)
      yield* reading.take()
    }
    reading.close()
    yield* reading.take()
  } catch (fault) {
    if (!(fault instanceof Broken)) throw fault
    yield* reading.take()
    yield { is: 'fault', fault: fault.fault }
  }
}

class Reading {
  readonly #bounds: Bounds
  readonly #parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  #found: Found[] = []
  #root: Growing | undefined
  /** What an entry of this file is called. */
  #entry: string | undefined
  /** Elements that are open. */
  #depth = 0
  /** The innermost open element of the entry that is being read; undefined between entries and in one that is left out. */
  #at: Growing | undefined
  #elements = 0
  readonly #names = new Map<string, string>()
  #line = 1
  #ended = false
  #silence = 0
  /** The piece that is being read, and which character of all that the parser was given is the first of it. */
  #piece: Start | undefined
  #begins = 0
  #given = 0

  constructor(bounds: Bounds, from?: { readonly root: Element; readonly place: Place }) {
    this.#bounds = bounds
    const parser = this.#parser
    if (from) this.#goOn(from)
    parser.on('error', (error) => {
      const [, line, column] = /^(\d+):(\d+)/.exec(error.message) ?? []
      throw new Broken({ rule: 'file.malformed', line: Number(line ?? parser.line), column: Number(column ?? 0) + 1 })
    })
    parser.on('doctype', () => { throw new Broken({ rule: 'file.doctype', line: parser.line }) })
    parser.on('opentagstart', () => { this.#line = parser.line })
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes))
    parser.on('text', (text) => this.#say(text))
    parser.on('cdata', (text) => this.#say(text))
    parser.on('closetag', () => this.#close())
  }

  /** Inside of a root that was read before: the parser is told so, and counts from the place on. */
  #goOn({ root, place: { at } }: { readonly root: Element; readonly place: Place }) {
    const tag = `<${root.name}>`
    this.#parser.write(tag)
    this.#parser.line = at.line
    this.#parser.column = at.column
    this.#given = tag.length
    this.#root = { ...root, children: [], parent: null }
    this.#entry = entryOf(root.name)?.entry
    this.#depth = 1
  }

  /** In: a piece of the file, and how many characters of it were read before. */
  write({ text, start }: Piece, skipped: number) {
    const fresh = skipped === 0 ? text : text.slice(skipped)
    this.#piece = start
    this.#begins = this.#given - skipped
    this.#given += fresh.length
    this.#silence += fresh.length
    this.#parser.write(fresh)
    if (this.#silence > this.#bounds.piece) throw new Broken({ rule: 'file.long', line: this.#line, filled: { most: this.#bounds.piece } })
  }

  /** The end of the bytes. */
  close() {
    if (!this.#root) throw new Broken({ rule: 'file.empty', line: 1 })
    if (!this.#ended) throw new Broken({ rule: 'file.cut', line: this.#parser.line })
    this.#parser.close()
  }

  take(): readonly Found[] {
    const found = this.#found
    this.#found = []
    return found
  }

  #open(name: string, attributes: Readonly<Record<string, string>>) {
    this.#silence = 0
    if (++this.#depth > this.#bounds.depth) throw new Broken({ rule: 'file.deep', line: this.#line, filled: { most: this.#bounds.depth } })
    if (this.#depth === 1) return this.#openRoot(name, attributes)
    if (this.#depth === 2) return this.#openEntry(name, attributes)
    const parent = this.#at
    if (!parent) return
    if (++this.#elements > this.#bounds.elements) return this.#leaveOut('entry.large', this.#bounds.elements)
    const held = this.#count(attributes)
    if (held === undefined) return this.#leaveOut('entry.long', this.#bounds.attribute)
    const element: Growing = { name: this.#known(name), line: this.#line, attributes, held, children: [], text: '', parent }
    parent.children.push(element)
    this.#at = element
  }

  #openRoot(name: string, attributes: Readonly<Record<string, string>>) {
    const known = entryOf(name)
    if (!known) throw new Broken({ rule: 'file.root', line: this.#line, filled: { name: name.slice(0, 60) } })
    const version = attributes['version']?.trim()
    if (version === undefined) this.#fault('file.no-version')
    else if (/^1\./.test(version)) throw new Broken({ rule: 'file.old', line: this.#line, filled: { version: version.slice(0, 20) } })
    else if (!versions.includes(version)) throw new Broken({ rule: 'file.version', line: this.#line, filled: { version: version.slice(0, 20) } })
    this.#root = { name, line: this.#line, attributes, held: this.#count(attributes) ?? 0, children: [], text: '', parent: null }
    this.#entry = known.entry
    this.#found.push({ is: 'file', holds: known.holds, version: version ?? '2.03', root: under(this.#root) })
  }

  #openEntry(name: string, attributes: Readonly<Record<string, string>>) {
    this.#elements = 0
    this.#at = undefined
    if (name !== this.#entry || !this.#root) return this.#fault('entry.unknown', { name: name.slice(0, 60) })
    const held = this.#count(attributes)
    if (held === undefined) return this.#fault('entry.long', { most: this.#bounds.attribute })
    const root = under(this.#root)
    this.#at = { name, line: this.#line, attributes, held, children: [], text: '', parent: root }
    root.children.push(this.#at)
  }

  #say(text: string) {
    this.#silence = 0
    if (!this.#at) return
    // Between elements there are only line ends and indents: no chain is made of them.
    if (this.#at.children.length > 0 && text.trim() === '') return
    this.#at.text += text
    if (this.#at.text.length > this.#bounds.text) this.#leaveOut('entry.long', this.#bounds.text)
  }

  #close() {
    this.#silence = 0
    this.#depth--
    if (this.#depth === 0) this.#ended = true
    const closed = this.#at
    if (!closed) return
    if (this.#depth === 1) this.#found.push({ is: 'entry', entry: closed, after: this.#place() })
    this.#at = this.#depth === 1 ? undefined : (closed.parent ?? undefined)
  }

  #place(): Place {
    const { position, line, column } = this.#parser
    if (!this.#piece) throw new Error('An entry ended before anything was read')
    return { ...this.#piece, characters: position - this.#begins, at: { line, column } }
  }

  /** Nothing of this entry is given out; its end is waited for. */
  #leaveOut(rule: 'entry.large' | 'entry.long', most: number) {
    this.#at = undefined
    this.#fault(rule, { most })
  }

  /** A name that was met before, as the same text in memory: names are compared again and again. */
  #known(name: string): string {
    const known = this.#names.get(name)
    if (known !== undefined || this.#names.size > 1000) return known ?? name
    // A copy: a name that is cut out of a piece of the file would hold the whole piece.
    const copy = Buffer.from(name).toString()
    this.#names.set(copy, copy)
    return copy
  }

  /** How many attributes there are; undefined when one of them is too long. */
  #count(attributes: Readonly<Record<string, string>>): number | undefined {
    let count = 0
    for (const name in attributes) {
      if ((attributes[name]?.length ?? 0) > this.#bounds.attribute || name.length > 1000) return undefined
      count++
    }
    return count
  }

  #fault(rule: Fault['rule'], filled?: Fault['filled']) {
    this.#found.push({ is: 'fault', fault: { rule, line: this.#line, ...(filled && { filled }) } })
  }
}

/** A root of its own for one entry, below a nameless document. */
function under(root: Growing): Growing {
  const document: Growing = { name: '', line: 1, attributes: {}, held: 0, children: [], text: '', parent: null }
  const own: Growing = { ...root, children: [], parent: document }
  document.children.push(own)
  return own
}
