import { boxes, heightOfBoxes } from './boxes.ts'
import { Pen, type Element } from './draw.ts'
import { inElement, line } from './element.ts'
import { inside, looks, run, sheet, type Block, type Paper } from './paper.ts'

/**
 * A paper as a PDF (PDF/UA-1): its structure is told to those who listen, its letters are in the file, its headings are bookmarks; the same paper has the same bytes.
 * A heading never stands alone at the foot of a page.
 */
export async function writePaper(paper: Paper): Promise<Buffer> {
  const pen = new Pen(paper)
  // Bookmarks hang under the nearest heading of a higher level before them.
  const marks: ({ readonly level: number; readonly mark: PDFKit.PDFOutline } | undefined)[] = []
  for (const [at, block] of paper.blocks.entries()) {
    if (block.is === 'heading') {
      heading(pen, block, heightOfStart(pen, paper.blocks, at + 1))
      while (marks.length > 0 && (marks.at(-1)?.level ?? 0) >= block.level) marks.pop()
      marks.push({ level: block.level, mark: (marks.at(-1)?.mark ?? pen.document.outline).addItem(block.text) })
    } else if (block.is === 'paragraph') paragraph(pen, block)
    else if (block.is === 'boxes') boxes(pen, block.rows)
    else if (block.is === 'list') list(pen, block.items)
    else table(pen, block)
  }
  return pen.finish(paper)
}

/** How much of what follows has to stay with a heading: two lines, or a heading with its own. */
function heightOfStart(pen: Pen, blocks: readonly Block[], at: number): number {
  const next = blocks[at]
  if (!next) return 0
  // A note under a heading stays with what it is about.
  if (next.is === 'paragraph' && next.small) return pen.linesOf(next.text, looks.note).length * line(looks.note.size) + looks.note.below + heightOfStart(pen, blocks, at + 1)
  // Boxes that belong together stay on one page, where they are no more than half of one.
  if (next.is === 'boxes') {
    const whole = next.rows.reduce((sum, row) => sum + heightOfBoxes(pen, row), 0)
    return whole <= (sheet.height - sheet.top - sheet.bottom) / 2 ? whole : heightOfBoxes(pen, next.rows[0] ?? [])
  }
  if (next.is === 'heading') return sizesOf(next).above + line(sizesOf(next).size) + sizesOf(next).below + 2 * line(looks.text.size)
  const lines = next.is === 'paragraph' ? pen.linesOf(next.text, looks.text).length : next.is === 'list' ? pen.linesOf(next.items[0] ?? [], { ...looks.text, width: inside - looks.bullet }).length : 4
  return Math.min(2, lines) * line(looks.text.size) + (next.is === 'table' ? 60 : 0)
}

const sizesOf = ({ level, small }: Extract<Block, { is: 'heading' }>) => (small ? looks.small : looks.heading)[level]

function heading(pen: Pen, block: Extract<Block, { is: 'heading' }>, after: number): void {
  const { level, text } = block
  const { size, above, below } = sizesOf(block)
  const lines = pen.linesOf([run(text)], { size, weight: 'bold' })
  const whole = lines.length * line(size) + below + after
  if (pen.y > sheet.top) pen.y += above
  pen.need(whole)
  inElement(pen, pen.whole, `H${level}`, (element) => pen.put(element, lines, { size, weight: 'bold' }))
  pen.y += below
}

function paragraph(pen: Pen, { text, small }: Extract<Block, { is: 'paragraph' }>): void {
  const look = small ? looks.note : looks.text
  const lines = pen.linesOf(text, look)
  // Neither its first line nor its last stands alone.
  pen.need(Math.min(lines.length, 2) * line(look.size))
  inElement(pen, pen.whole, 'P', (element) => pen.put(element, lines, { size: look.size, soft: small === true }))
  pen.y += look.below
}

function list(pen: Pen, items: Extract<Block, { is: 'list' }>['items']): void {
  inElement(pen, pen.whole, 'L', (whole) => {
    for (const item of items) {
      const lines = pen.linesOf(item, { ...looks.text, width: inside - looks.bullet })
      pen.need(Math.min(lines.length, 2) * line(looks.text.size))
      inElement(pen, whole, 'LI', (element) => {
        const top = pen.y
        inElement(pen, element, 'Lbl', (label) => pen.put(label, pen.linesOf([run('•')], looks.text), looks.text))
        pen.y = top
        inElement(pen, element, 'LBody', (body) => pen.put(body, lines, { ...looks.text, x: sheet.left + looks.bullet }))
      })
      pen.y += looks.text.below / 2
    }
  })
  pen.y += looks.text.below / 2
}

/** Each row stays whole on one page; where a page is turned, the headings stand on the next one too, for the eye. */
function table(pen: Pen, { caption, heads, widths, rows, lines: least = 1 }: Extract<Block, { is: 'table' }>): void {
  const share = widths.reduce((sum, one) => sum + one, 0)
  const wide = widths.map((one) => (one / share) * inside)
  const left = wide.map((_, at) => sheet.left + wide.slice(0, at).reduce((sum, one) => sum + one, 0))
  const { size, pad } = looks.cell
  const cellsOf = (row: readonly (readonly { readonly text: string }[])[], weight: 'text' | 'bold') => row.map((text, at) => pen.linesOf(text, { size, weight, width: (wide[at] ?? 0) - pad * 2 }))
  const heightOf = (cells: ReturnType<typeof cellsOf>) => Math.max(1, ...cells.map((lines) => lines.length)) * line(size) + pad * 2
  const heightOfRow = (cells: ReturnType<typeof cellsOf>) => Math.max(heightOf(cells), least * line(size) + pad * 2)
  const draw = (cells: ReturnType<typeof cellsOf>, weight: 'text' | 'bold', into: (put: (element: Element) => void) => void): void => {
    const top = pen.y
    const height = weight === 'bold' ? heightOf(cells) : heightOfRow(cells)
    for (const [at, lines] of cells.entries()) {
      into((element) => {
        pen.y = top + pad
        pen.put(element, lines, { size, weight, x: (left[at] ?? 0) + pad })
      })
    }
    pen.y = top + height
    pen.rule(sheet.left, inside)
  }
  const headings = cellsOf(heads.map((text) => [run(text)]), 'bold')
  // Its headings never stand without a first row.
  pen.need(line(size) + heightOf(headings) + heightOfRow(cellsOf(rows[0] ?? [], 'text')))
  inElement(pen, pen.whole, 'Table', (whole) => {
    inElement(pen, whole, 'Caption', (element) => pen.put(element, pen.linesOf([run(caption)], { size, weight: 'bold' }), { size, weight: 'bold' }))
    inElement(pen, whole, 'TR', (row) => draw(headings, 'bold', (put) => inElement(pen, row, 'TH', put, { scope: 'Column' })))
    for (const one of rows) {
      const cells = cellsOf(one, 'text')
      if (pen.y + heightOfRow(cells) > sheet.height - sheet.bottom) {
        pen.turn()
        pen.artifact((document) => {
          document.font('bold').fontSize(size).fillColor('#51606e')
          for (const [at, lines] of headings.entries())
            for (const [row, pieces] of lines.entries()) document.text(pieces.map(({ text }) => text).join(''), (left[at] ?? 0) + pad, pen.y + pad + row * line(size), { lineBreak: false })
        })
        pen.y += heightOf(headings)
        pen.rule(sheet.left, inside)
      }
      inElement(pen, whole, 'TR', (row) => draw(cells, 'text', (put) => inElement(pen, row, 'TD', put)))
    }
  })
  pen.y += looks.text.below
}
