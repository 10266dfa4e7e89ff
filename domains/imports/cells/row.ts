import { z } from 'zod'
import { line, paragraphs } from '../../../core/fields.ts'
import type { Day } from '../../../core/ids.ts'
import type { NeedKind } from '../../cases/index.ts'
import type { NewPerson } from '../../people/index.ts'
import type { Matching } from '../matching.ts'
import { emptyCell, type Cell, type Row } from '../../../core/table/cell.ts'
import { alikeAs } from './alike-as.ts'
import type { ColumnKind } from './columns.ts'
import { countryNamed } from './country.ts'
import { readDayIn } from './day.ts'
import { languageNamed } from './language.ts'
import { hasLostLetters, isName, mendMixed, mixedWords } from './name.ts'
import { needsIn } from './need.ts'
import { phoneIn } from './phone.ts'
import type { Problem, ProblemKind } from './problem.ts'

/** How a table is to be understood: what was said of it, from which year its days count, and which day it is. */
export type Reading = { readonly matching: Matching; readonly from1904: boolean; readonly today: Day }
/** One row understood: a person as they would come on file, or none; and everything that was odd. `alike`: the same for the same person. */
export type Understood = { readonly row: number; readonly person: NewPerson; readonly needs: readonly NeedKind[]; readonly note: string | undefined; readonly alike: readonly string[]; readonly problems: readonly Problem[] }

const email = z.email()
const written = (cell: Cell) => cell.text.slice(0, 200)
/** What may be written into each kind of column, as the operations of people and cases take it. Made once: a table has many cells. */
const [short, long, longest] = [line(200), paragraphs(5_000), paragraphs(20_000)]
const fits = (kind: ColumnKind, text: string) => (kind === 'note' ? longest : ['work', 'papers', 'health', 'family'].includes(kind) ? long : short).safeParse(text).success

/** Understands one row. Nothing is guessed: what cannot be told for sure is a problem of its own, with what it could be. */
export function understand(row: Row, { matching, from1904, today }: Reading): Understood {
  const problems: Problem[] = []
  const columns = matching.columns.flatMap((kind, at) => (kind === 'nothing' ? [] : [{ kind, column: at + 1, cell: row.cells[at] ?? emptyCell }]))
  const say = (kind: ProblemKind, { column, cell }: { column: number; cell: Cell }, rest: { stops?: boolean; meant?: readonly string[] } = {}) =>
    void problems.push({ row: row.row, column, kind, stops: rest.stops ?? true, written: written(cell), meant: [...(rest.meant ?? [])] })

  const texts = new Map<ColumnKind, string>()
  const needs = new Set<NeedKind>()
  let bornOn: Day | undefined
  for (const one of columns) {
    const { kind, cell } = one
    if (cell.is === 'formula without value' || cell.is === 'error' || cell.is === 'merged' || cell.is === 'too long') {
      say(cell.is, one)
      continue
    }
    if (cell.text === '') continue
    if (cell.formula) say('formula', one, { stops: false })
    const text = inOneAlphabet(kind, one, matching.mends, say)
    if (hasLostLetters(text) && isAboutName(kind)) say('lost letters', one)
    else if (!fits(kind, text)) say('characters', one)
    else if (kind === 'born on') bornOn = dayOf(one, { order: matching.order, serials: matching.serials, from1904 }, today, say)
    else if (kind === 'need') for (const need of needsOf(one, say)) needs.add(need)
    else texts.set(kind, valueOf(kind, text, one, say))
  }
  const names = namesFrom(texts)
  // Who has a name that is no good has one: that was said already.
  const isSaid = problems.some(({ stops, column }) => stops && columns.some((one) => one.column === column && isAboutName(one.kind)))
  if (names.length === 0 && !isSaid) problems.push({ row: row.row, column: null, kind: 'no name', stops: true, written: '', meant: [] })
  const contact = [texts.get('phone'), texts.get('email')].filter((part) => part !== undefined).join(', ')
  return {
    row: row.row, problems, needs: [...needs], note: texts.get('note'), alike: alikeAs(names, bornOn),
    person: {
      names: names.map((text) => ({ text })), language: texts.get('language') ?? matching.language,
      identity: { bornOn, citizenship: texts.get('citizenship'), work: texts.get('work'), papers: texts.get('papers'), health: texts.get('health'), family: texts.get('family') },
      contact: { reach: contact === '' && !['not at all', 'by code'].includes(matching.reach) ? 'not at all' : matching.reach, contact: contact === '' ? undefined : contact.slice(0, 200), hours: undefined, note: undefined, mayNotify: false },
    },
  }
}

type At = { readonly kind: ColumnKind; readonly column: number; readonly cell: Cell }
type Say = (kind: ProblemKind, at: At, rest?: { stops?: boolean; meant?: readonly string[] }) => void
const isAboutName = (kind: ColumnKind) => ['name', 'surname', 'given name', 'patronymic', 'other name'].includes(kind)

/** A word of two alphabets in a name is another name to every search: it is mended where that was asked for and can be told, else it stops the row. */
function inOneAlphabet(kind: ColumnKind, at: At, mends: boolean, say: Say): string {
  const { text } = at.cell
  if (kind === 'papers' || kind === 'email' || kind === 'note') return text
  const mixed = mixedWords(text)
  if (mixed.length === 0) return text
  const [mended, isSure] = [mendMixed(text), mixed.every(({ meant }) => meant !== null)]
  if (mends && isSure) {
    say('alphabets mended', at, { stops: false, meant: [mended] })
    return mended
  }
  if (isAboutName(kind)) say('mixed alphabets', at, { meant: isSure ? [mended] : [] })
  return isAboutName(kind) ? text : mended
}

function dayOf(at: At, ways: Parameters<typeof readDayIn>[1], today: Day, say: Say): Day | undefined {
  const read = readDayIn(at.cell, ways)
  if ('why' in read) say(read.why === 'serial' ? 'day serial' : `day ${read.why}`, at, { meant: read.readings })
  else if (read.day > today) say('born later', at)
  else return read.day
  return undefined
}

function needsOf(at: At, say: Say): readonly NeedKind[] {
  const { needs, unknown } = needsIn(at.cell.text)
  if (unknown.length > 0) say('need', at, { meant: unknown })
  return needs
}

/** What is kept of a cell: a code where there is one, the text otherwise. What is no such thing stops the row and is kept as it is written. */
function valueOf(kind: ColumnKind, text: string, at: At, say: Say): string {
  if (kind === 'citizenship' || kind === 'language') {
    const code = kind === 'citizenship' ? countryNamed(text) : languageNamed(text)
    if (code === undefined) say(kind === 'citizenship' ? 'country' : 'language', at)
    return code ?? text
  }
  if (kind === 'email' && !email.safeParse(text).success) say('email', at)
  if (kind === 'phone' && phoneIn(text) !== 'fine') say(phoneIn(text) === 'spoiled' ? 'phone spoiled' : 'phone', at)
  if (isAboutName(kind) && !isName(text)) say('figures in the name', at)
  return text.replace(/\r\n?/g, '\n')
}

/** One name from one column or from three, the surname first as lists have it; and the other one, in another alphabet or an older paper. */
function namesFrom(texts: ReadonlyMap<ColumnKind, string>): readonly string[] {
  const whole = texts.get('name') ?? [texts.get('surname'), texts.get('given name'), texts.get('patronymic')].filter((part) => part !== undefined).join(' ')
  return [...new Set([whole, texts.get('other name') ?? ''].map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== ''))]
}
