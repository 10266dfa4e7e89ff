import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { locale } from '../words.ts'
import { breakLines, type Line } from './lines.ts'
import { inside, looks, sheet, type Paper, type Run, type Text } from './paper.ts'

type Weight = 'text' | 'bold'
type Document = InstanceType<typeof PDFDocument>
export type Element = ReturnType<Document['struct']>

const require = createRequire(import.meta.url)
/** Noto Sans has every letter of our languages. Only the letters that are used go into the file. */
const fonts: Readonly<Record<Weight, () => string>> = {
  text: () => require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: () => require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
}
/** A text for the file itself, where a bare string would be a name. */
const pdfText = (text: string): string => Object(text)
const colours = { text: '#1b2530', link: '#0b4f8a', soft: '#51606e', line: '#b9c2cb' } as const

/** Where the pen is on a paper, and what it can draw: lines of text, each told to those who do not see it. */
export class Pen {
  readonly document: Document
  /** The element that holds all others. */
  readonly whole: Element
  y: number = sheet.top

  constructor({ title, author, subject, language, at }: Pick<Paper, 'title' | 'author' | 'subject' | 'language' | 'at'>) {
    const day = new Date(at.epochMilliseconds)
    const options: PDFKit.PDFDocumentOptions = {
      size: [sheet.width, sheet.height], margins: { top: 0, bottom: 0, left: 0, right: 0 }, autoFirstPage: false, bufferPages: true, pdfVersion: '1.7', tagged: true, displayTitle: true,
      lang: locale[language], info: { Title: title, Author: author, Subject: subject, Creator: 'Hamroh', Producer: 'Hamroh', CreationDate: day, ModDate: day },
    }
    // Its types do not know this standard yet.
    const standard: object = { subset: 'PDF/UA' }
    this.document = new PDFDocument(Object.assign(options, standard))
    for (const [name, file] of Object.entries(fonts)) this.document.registerFont(name, file())
    this.whole = this.document.struct('Document')
    this.document.addStructure(this.whole)
    this.turn()
  }

  turn(): void {
    this.document.addPage()
    this.y = sheet.top
  }
  /** Turns the page unless so much fits on this one. */
  need(height: number): void {
    if (this.y > sheet.top && this.y + height > sheet.height - sheet.bottom) this.turn()
  }

  element(type: string, options: object = {}): Element {
    return this.document.struct(type, options)
  }

  linesOf(text: Text, { size, weight = 'text', width = inside }: { readonly size: number; readonly weight?: Weight; readonly width?: number }): readonly Line[] {
    this.document.font(weight).fontSize(size)
    return breakLines(text, (part) => this.document.widthOfString(part), width)
  }

  /** Draws lines into an element, one under another; turns the page between two of them where one is full. A link is an element of its own, with one way for each line that it stands on. */
  put(into: Element, lines: readonly Line[], { size, weight = 'text', x = sheet.left, soft = false }: { readonly size: number; readonly weight?: Weight; readonly x?: number; readonly soft?: boolean }): void {
    const height = size * looks.line
    let link: { readonly run: Run; readonly element: Element } | undefined
    const close = (): void => { link?.element.end(); link = undefined }
    for (const line of lines) {
      const { page } = this.document
      this.need(height)
      // What leads somewhere belongs to one page: on the next it is told anew.
      if (this.document.page !== page) close()
      let at = x
      for (const { run, text, width } of line) {
        if (link && link.run !== run) close()
        if (run.link && !link) {
          link = { run, element: this.element('Link', { alt: run.link.says, ...(run.lang && { lang: run.lang }) }) }
          into.add(link.element)
        }
        this.write(link?.element ?? into, { text, at, size, weight, run, soft })
        const shown = this.document.widthOfString(text.trimEnd())
        if (run.link && link) this.document.link(at, this.y, shown, height, run.link.url, Object.assign({ structParent: link.element }, { Contents: pdfText(run.link.says) }))
        at += width
      }
      this.y += height
    }
    close()
  }

  private write(into: Element, { text, at, size, weight, run, soft }: { readonly text: string; readonly at: number; readonly size: number; readonly weight: Weight; readonly run: Run; readonly soft: boolean }): void {
    const { document } = this
    const foreign = run.lang !== undefined && !run.link
    const span = foreign ? this.element('Span', { lang: run.lang }) : undefined
    if (span) into.add(span)
    const content = document.markStructureContent(span ? 'Span' : run.link ? 'Link' : 'P')
    document.font(weight).fontSize(size).fillColor(run.link ? colours.link : soft ? colours.soft : colours.text).text(text, at, this.y, { lineBreak: false })
    document.endMarkedContent()
    ;(span ?? into).add(content)
    span?.end()
  }

  /** Something for the eye alone: nobody who listens is told of it. */
  artifact(draw: (document: Document) => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.document.markContent('Artifact', { type })
    draw(this.document)
    this.document.endMarkedContent()
  }
  /** The frame of a box; `crossed` where it is one to tick and is ticked. */
  frame(x: number, y: number, width: number, height: number, crossed = false): void {
    this.artifact((document) => {
      document.rect(x, y, width, height).lineWidth(0.6).strokeColor(colours.soft).stroke()
      if (crossed) document.moveTo(x + 1.5, y + 1.5).lineTo(x + width - 1.5, y + height - 1.5).moveTo(x + width - 1.5, y + 1.5).lineTo(x + 1.5, y + height - 1.5).lineWidth(1.2).strokeColor(colours.text).stroke()
    })
  }
  rule(x: number, width: number): void {
    this.artifact((document) => document.moveTo(x, this.y).lineTo(x + width, this.y).lineWidth(0.5).strokeColor(colours.line).stroke())
  }

  /** Under each page its number, across it its mark; then the whole as bytes. */
  async finish({ page, mark }: Pick<Paper, 'page' | 'mark'>): Promise<Buffer> {
    const { document } = this
    this.whole.end()
    const { count } = document.bufferedPageRange()
    for (let at = 0; at < count; at++) {
      document.switchToPage(at)
      if (mark !== undefined) this.artifact(() => across(document, mark), 'Pagination')
      this.artifact(() => {
        const text = page(at + 1, count)
        document.font('text').fontSize(looks.foot.size).fillColor(colours.soft)
        document.text(text, sheet.width - sheet.right - document.widthOfString(text), sheet.height - sheet.bottom + 26, { lineBreak: false })
      }, 'Pagination')
    }
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    const done = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject))
    document.end()
    await done
    return Buffer.concat(parts)
  }
}

/** A word in large pale letters from one corner to the other, through which the page can be read. */
function across(document: Document, word: string): void {
  const [middle, half] = [sheet.width / 2, sheet.height / 2]
  document.save().font('bold').fontSize(110)
  const size = Math.min(110, (110 * 620) / document.widthOfString(word))
  document.fontSize(size).rotate(-52, { origin: [middle, half] }).fillColor(colours.soft).fillOpacity(0.08)
  document.text(word, middle - document.widthOfString(word) / 2, half - size * 0.7, { lineBreak: false }).restore()
}
