import type { Pen } from './draw.ts'
import { inElement, line } from './element.ts'
import type { Line } from './lines.ts'
import { inside, looks, run, sheet, type Box } from './paper.ts'

const { label: small, size, pad, tick } = looks.box
/** Between the square and its words, and between one choice and the next. */
const gap = { words: 4, next: 14 } as const

/** A box as it will stand: its place in the row, the lines of its label, and of what is in it. */
type Set = { readonly box: Box; readonly x: number; readonly width: number; readonly label: readonly Line[]; readonly said: readonly (readonly Line[])[]; readonly choices: readonly (readonly Choice[])[] }
type Choice = { readonly text: string; readonly on: boolean; readonly x: number; readonly lines: readonly Line[] }

/** Rows of boxes, one under another with no space between; a row stays whole on one page, and is as high as the fullest of its boxes. */
export function boxes(pen: Pen, rows: readonly (readonly Box[])[]): void {
  for (const row of rows) {
    const set = setRow(pen, row)
    const height = heightOf(set)
    pen.need(height)
    const top = pen.y
    for (const one of set) {
      pen.frame(one.x, top, one.width, height)
      pen.y = top + pad
      inElement(pen, pen.whole, 'P', (element) => {
        pen.put(element, one.label, { size: small, x: one.x + pad, soft: true })
        for (const lines of one.said) pen.put(element, lines, { size, x: one.x + pad })
        for (const choices of one.choices) {
          const y = pen.y
          for (const { text, on, x, lines } of choices) {
            pen.y = y
            pen.frame(one.x + pad + x, y + (line(size) - tick) / 2, tick, tick, on)
            // The square is for the eye; who listens is told whether it is ticked.
            inElement(pen, element, 'Span', (span) => pen.put(span, lines, { size, x: one.x + pad + x + tick + gap.words }), { actual: `${on ? '☒' : '☐'} ${text}. ` })
          }
          pen.y = y + Math.max(1, ...choices.map(({ lines }) => lines.length)) * line(size)
        }
      })
    }
    pen.y = top + height
  }
}

/** How high a row will be, in points. */
export const heightOfBoxes = (pen: Pen, row: readonly Box[]): number => heightOf(setRow(pen, row))

const heightOf = (row: readonly Set[]): number => Math.max(0, ...row.map(({ box, label, said, choices }) => {
  const lines = said.reduce((sum, one) => sum + one.length, 0) + choices.reduce((sum, one) => sum + Math.max(1, ...one.map((choice) => choice.lines.length)), 0)
  return label.length * line(small) + Math.max(box.lines, lines) * line(size) + pad * 2
}))

function setRow(pen: Pen, row: readonly Box[]): readonly Set[] {
  const whole = row.reduce((sum, { share }) => sum + share, 0)
  return row.map((box, at) => {
    const width = (box.share / whole) * inside
    const x = sheet.left + row.slice(0, at).reduce((sum, { share }) => sum + (share / whole) * inside, 0)
    const room = width - pad * 2
    return {
      box, x, width, label: pen.linesOf([run(`${box.label}: `)], { size: small, width: room }),
      said: 'says' in box ? box.says.map((text) => pen.linesOf(text, { size, width: room })) : [],
      choices: 'ticks' in box ? setTicks(pen, box.ticks, room) : [],
    }
  })
}

/** Choices side by side, as many as fit on a line; words that are too long for one go on under their beginning. */
function setTicks(pen: Pen, ticks: readonly { readonly text: string; readonly on: boolean }[], room: number): readonly (readonly Choice[])[] {
  const rows: Choice[][] = [[]]
  let used = 0
  for (const { text, on } of ticks) {
    const lines = pen.linesOf([run(`${text} `)], { size, width: room - tick - gap.words })
    const width = tick + gap.words + Math.max(...lines.map((one) => one.reduce((sum, piece) => sum + piece.width, 0)))
    if (used > 0 && used + width > room) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push({ text, on, x: used, lines })
    used += width + gap.next
  }
  return rows
}
