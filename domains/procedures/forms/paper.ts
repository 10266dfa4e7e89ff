import type { Block, Box, Run, Text } from '../../../core/paper/paper.ts'
import { writePaper } from '../../../core/paper/write.ts'
import { inLatin, isCyrillic } from '../../../core/latin.ts'
import { dayInWords } from '../../../core/written.ts'
import type { Ground } from '../definition.ts'
import { inWordsOf } from '../explained/named.ts'
import { sayIn, type Say } from '../say.ts'
import { evidenceNamed, listNamed } from './evidence.ts'
import { fields, type FieldName } from './fields.ts'
import type { FilledBox, FilledForm, FilledPart } from './fill.ts'
import { linesOf, type Piece } from './sheet.ts'

/** Languages in which forms are drawn. The instruments' Dutch, French, German and Kazakh words were not seen. */
export const formLanguages = ['en', 'ru'] as const
export type FormLanguage = (typeof formLanguages)[number]

type About = { readonly language: FormLanguage; readonly reference: string | null; readonly author: string; readonly day: string }
type Draws = { readonly say: Say; readonly language: FormLanguage }

/**
 * A form as a PDF: boxes with what is asked and what was answered, each part with its article. In: the form, filled or blank (`reference` null); the language; the day by which
 * it is dated: the same contents have the same bytes. What our side still owes makes it a draft, which it says in words and across each page.
 */
export async function drawForm({ form, parts, missing }: FilledForm, { language, reference, author, day }: About): Promise<Buffer> {
  const say = sayIn(language)
  const draws: Draws = { say, language }
  const name = say(`procedures.forms.title.${form.title}`)
  const title = form.annex === undefined ? name : say('procedures.forms.annex', { annex: form.annex, title: name })
  const draft = reference !== null && missing.length > 0
  const blocks: readonly Block[] = [
    { is: 'heading', level: 1, text: title, small: true },
    { is: 'paragraph', text: plain(`${inWordsOf(language, form.law.source).text.replace(/\.$/, '')}. ${article(draws, form.law)}`), small: true },
    { is: 'paragraph', text: plain(say(form.laidOut === 'as the annex' ? 'procedures.forms.as-the-annex' : 'procedures.forms.as-asked-for')), small: true },
    ...(draft ? [{ is: 'paragraph' as const, text: plain(say('procedures.forms.draft-missing', { fields: missing.map((one) => say(`procedures.field.${one}`)).join('; ') })) }] : []),
    ...parts.flatMap((part) => partBlocks(draws, part)),
  ]
  return writePaper({
    language, title, author, subject: inWordsOf(language, form.law.source).text, at: Temporal.Instant.from(`${day}T00:00:00Z`), blocks, mark: draft ? say('procedures.forms.draft') : undefined,
    page: (page, pages) => [title, ...(reference === null ? [] : [reference]), ...(draft ? [say('procedures.forms.draft')] : []), say('procedures.forms.page', { page, pages })].join(' · '),
  })
}

const plain = (text: string): Text => [{ text }]
/** Where it stands: an article with its number, or an annex by its name. */
function article({ say, language }: Draws, law: Ground): string {
  const said = inWordsOf(language, law.article).text
  return /^\d+(?:[,(]|$)/.test(law.article) ? say('procedures.forms.article', { article: said }) : said.charAt(0).toUpperCase() + said.slice(1)
}

function partBlocks(draws: Draws, part: FilledPart): readonly Block[] {
  const { say, language } = draws
  const unsure = part.law.confidence === 'verified' ? [] : [`${say(`procedures.confidence.${part.law.confidence}`)}.${part.law.note === undefined ? '' : ` ${inWordsOf(language, part.law.note).text}`}`]
  const heading: Block = { is: 'heading', level: 2, text: say(`procedures.forms.part.${part.heading}`), small: true }
  const ground: Block = { is: 'paragraph', text: plain([article(draws, part.law), ...unsure].join('. ')), small: true }
  return [heading, ground, ...('pieces' in part ? evidenceBlocks(draws, part) : [{ is: 'boxes' as const, rows: part.rows.map((row) => row.map((one) => boxFor(draws, one))) }])]
}

/** How much of a row a box takes, and how many lines it has at least. */
const room: { readonly [name in FieldName]?: readonly [number, number] } = {
  lastResidence: [1, 2], annexes: [1, 2], observations: [1, 2], replyGrounds: [1, 3], replyObservations: [1, 2], transitReplyGrounds: [1, 2], transitReplyObservations: [1, 2], receipt: [1, 3], stamp: [1, 4], signature: [1, 4], replyStamp: [1, 4],
  childrenCount: [1, 2], children: [4, 2], escortsCount: [1, 2], escorts: [4, 2], bornOn: [2, 1], placeOfBirth: [3, 1], transferPlace: [2, 1], arrivalLeg: [1, 2], departureLeg: [1, 2], supportAsked: [1, 2],
  reply: [2, 1], transitReply: [2, 1], civilStatus: [3, 1], spouse: [2, 1], means: [3, 1], vehicle: [2, 1], travelDocument: [2, 1], passport: [2, 1],
}

function boxFor({ say, language }: Draws, { field, value }: FilledBox): Box {
  const [share, lines] = room[field] ?? [1, 1]
  const label = say(`procedures.field.${field}`)
  const { is } = fields[field]
  if (typeof is !== 'string') return { label, share, lines, ticks: is.map((one) => ({ text: say(`procedures.choice.${one}`), on: value === one })) }
  if (is === 'tick') return { label: say('procedures.forms.declaration'), share, lines, ticks: [{ text: label, on: value === 'true' }] }
  if (value === null) return { label, share, lines, says: [] }
  if (is === 'name') return { label, share, lines, says: [inBoth(value, language)] }
  if (is === 'names') return { label, share, lines, says: linesOf(value).map((one) => inBoth(one, language)) }
  if (is === 'text') return { label, share, lines, says: linesOf(value).map(plain) }
  return { label, share, lines, says: [plain(is === 'day' ? dayInWords(language, value) : value)] }
}

/** A name in Cyrillic, and in the Latin letters of travel documents: first the letters that the reader of this form reads. */
function inBoth(name: string, language: FormLanguage): Text {
  if (!isCyrillic(name)) return plain(name)
  const own: Run = { text: name, ...(language === 'en' && { lang: 'ru' }) }
  return language === 'en' ? [{ text: `${inLatin(name)} (` }, own, { text: ')' }] : [own, { text: ` (${inLatin(name)})` }]
}

/** The pieces that are enclosed, each with what it proves; as many empty lines as the form has more. */
function evidenceBlocks({ say, language }: Draws, { pieces, evidence }: { readonly pieces: readonly Piece[]; readonly evidence: number }): readonly Block[] {
  const listOf = (piece: Piece) => [...evidenceNamed(piece.evidence === null ? [] : [piece.evidence.slice(0, piece.evidence.indexOf(': '))])].find(([named]) => named === piece.evidence)?.[1]
  const rows = Array.from({ length: Math.max(evidence, pieces.length) }, (_one, at): readonly Text[] => {
    const piece = pieces[at]
    if (!piece) return [plain(String(at + 1)), [], [], [], []]
    const told = listOf(piece)
    const effect = told && listNamed(told.list)?.effect
    const proves = told ? [inWordsOf(language, told.list).text, ...(effect ? [inWordsOf(language, effect).text] : [])].join(': ') : ''
    const day = (one: string | null): Text => (one === null ? [] : plain(dayInWords(language, one)))
    return [plain(String(at + 1)), plain(told ? `${inWordsOf(language, told.item).text}. ${piece.says}` : piece.says), day(piece.issuedOn), day(piece.validUntil), proves === '' ? [] : plain(proves)]
  })
  const heads = ['number', 'piece', 'issued', 'valid', 'proves'] as const
  return [{ is: 'table', caption: say('procedures.forms.evidence'), heads: heads.map((one) => say(`procedures.forms.evidence.${one}`)), widths: [0.6, 4, 2, 2, 2.9], rows, lines: 2 }]
}
