import { writePaper } from '../../../core/paper/write.ts'
import type { Block, Run, Text } from '../../../core/paper/paper.ts'
import { reportTitle, textOf, type Piece, type ReportLanguage } from '../../../domains/evidence/index.ts'
import { dayInWords } from '../../words.ts'
import { translate } from '../words.ts'
import { chaptersOf, type Chapter, type Shown } from './told.ts'

/** A published report as a PDF in one of its languages, drawn from its frozen rows and dated by its publication. In: the address of this node, before which the language stands. */
export async function reportPaper(shown: Shown, language: ReportLanguage, url: string): Promise<Buffer> {
  const t = translate(language)
  const chapters = chaptersOf(shown.sentences, shown.figures, language)
  const title = reportTitle(shown.year)[language]
  const base = `${url}/${language}`
  const run = ({ text, leads, lang }: Piece): Run => ({ text, ...(lang !== undefined && { lang }), ...(leads !== undefined && { link: { url: base + leads, says: t('web.reports.leads', { figure: text }) } }) })
  const text = (pieces: readonly Piece[]): Text => pieces.map(run)
  const plain = (one: string): Text => [{ text: one }]
  const day = (at: string) => dayInWords(language, at.slice(0, 10))
  const blocks: readonly Block[] = [
    { is: 'heading', level: 1, text: title },
    { is: 'paragraph', text: plain(`${shown.organisation}. ${t('web.figures.version', { version: shown.version })}. ${t('web.figures.published-on')}: ${day(shown.publishedAt ?? shown.asOf)}`) },
    { is: 'paragraph', text: plain(t('web.reports.as-of', { date: shown.asOf.slice(0, 10) })) },
    ...(shown.correction === null ? [] : [{ is: 'paragraph' as const, text: plain(`${t('web.reports.corrects')} ${shown.correction}`) }]),
    ...chapters.flatMap(({ title: name, parts }): readonly Block[] => [
      { is: 'heading', level: 2, text: textOf(name) },
      ...parts.map((part): Block => (part.is === 'text' ? { is: 'paragraph', text: text(part.pieces) } : { is: 'list', items: part.items.map(text) })),
    ]),
    { is: 'heading', level: 2, text: t('web.reports.made') },
    { is: 'list', items: [t('web.reports.made.generated'), t('web.reports.made.edited', { edited: shown.sentences.filter(({ edited }) => edited).length, count: shown.sentences.length }), t('web.reports.made.people')].map(plain) },
    { is: 'paragraph', text: plain(`${t('web.figures.hash')}: ${shown.signed.hash}`) },
    { is: 'heading', level: 2, text: t('web.reports.where') },
    { is: 'paragraph', text: plain(t('web.reports.where-lede', { address: base })) },
    {
      is: 'table', caption: t('web.reports.where'), heads: [t('web.reports.chapter'), t('web.reports.figure'), t('web.reports.address')], widths: [3, 4, 4],
      rows: chapters.flatMap((chapter) => leadsOf(chapter).map(({ text: figure, leads }) => [plain(textOf(chapter.title)), plain(figure), plain(leads)])),
    },
  ]
  return writePaper({
    language, title, author: shown.organisation, subject: t('web.reports.lede'), at: Temporal.Instant.from(shown.publishedAt ?? shown.asOf), page: (page, pages) => t('web.reports.page', { page, pages }), blocks,
  })
}

/** The addresses of a chapter with what stands there: each address once, and what is long is cut. */
function leadsOf({ parts }: Chapter): readonly { readonly text: string; readonly leads: string }[] {
  const all = parts.flatMap((part) => (part.is === 'text' ? part.pieces : part.items.flat())).flatMap(({ text, leads }) => (leads === undefined ? [] : [{ text, leads }]))
  return [...Map.groupBy(all, ({ leads }) => leads)].map(([leads, some]) => {
    const text = [...new Set(some.map((one) => one.text))].join('; ')
    return { leads, text: text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text }
  })
}
