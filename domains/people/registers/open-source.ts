import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { writeCsv } from '../../../core/csv.ts'
import type { Table } from '../../../core/table/cell.ts'
import { separatorOf } from '../../../core/table/csv.ts'
import { textOf } from '../../../core/table/encoding.ts'
import { readTable } from '../../../core/table/read.ts'
import type { Source } from './scan.ts'

/** How a file is written: its alphabet, what parts its cells, where the table begins, and how many rows stand before that. */
export type Written = { readonly encoding: string; readonly separator: string; readonly skip: number; readonly before: number }

/** How a file of text is written, by its beginning. Throws Refused when it is no text. */
export function writtenHow(beginning: Buffer): Written {
  // What was cut off in the middle of a letter must not look like another alphabet.
  const whole = beginning.subarray(0, Math.max(beginning.lastIndexOf(10), 0) || beginning.length)
  const { text, encoding } = textOf(whole)
  const told = /^sep=([,;|\t])\r?\n/.exec(text)
  const mark = encoding === 'utf-8' && beginning[0] === 0xef && beginning[1] === 0xbb ? 3 : 0
  return { encoding, separator: told?.[1] ?? separatorOf(text), skip: mark + (told?.[0].length ?? 0) * (encoding.startsWith('utf-16') ? 2 : 1), before: told ? 1 : 0 }
}

/** A file that is read piece by piece, in UTF-8 whatever it was written in. */
export type Opened = { readonly separator: string; readonly before: number; readonly source: Source; close(): void }

/** Opens a table of text of any size, or a workbook within the bounds of the house. `close` it in the end. Throws Refused when it is no table. */
export async function openSource(path: string): Promise<Opened> {
  const file = openSync(path, 'r')
  try {
    const beginning = Buffer.alloc(1 << 20)
    const start = beginning.subarray(0, readSync(file, beginning, 0, beginning.length, 0))
    if (isNoText(start)) return { separator: ',', before: 0, source: sourceOf(Buffer.from(textOfTable(await readTable(readFileSync(path))))), close: () => closeSync(file) }
    const written = writtenHow(start)
    let at = written.skip
    const read: Source = (into) => {
      const came = readSync(file, into, 0, into.length, at)
      at += came
      return came
    }
    return { separator: written.separator, before: written.before, source: written.encoding === 'utf-8' ? read : decoded(read, written.encoding), close: () => closeSync(file) }
  } catch (fault) {
    closeSync(file)
    throw fault
  }
}

/** Workbooks and other packed files, which `readTable` knows or refuses with the reason. */
export const isNoText = (start: Buffer) => [[0x50, 0x4b], [0xd0, 0xcf], [0x25, 0x50, 0x44, 0x46]].some((sign) => sign.every((byte, at) => start[at] === byte))

/** A table as text, each row under its own number. */
export function textOfTable({ rows }: Table): string {
  const last = rows.at(-1)?.row ?? 0
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const texts: string[][] = Array.from({ length: last }, () => [])
  for (const { row, cells } of rows) texts[row - 1] = Array.from({ length: width }, (_, at) => cells[at]?.text ?? '')
  return writeCsv(texts).slice(1)
}

/** The bytes of something that is held whole. */
export function sourceOf(bytes: Uint8Array): Source {
  let at = 0
  return (into) => {
    const some = bytes.subarray(at, at + into.length)
    into.set(some)
    at += some.length
    return some.length
  }
}

function decoded(source: Source, encoding: string): Source {
  const decoder = new TextDecoder(encoding)
  const piece = new Uint8Array(1 << 16)
  let [waiting, isOver]: [Uint8Array, boolean] = [new Uint8Array(0), false]
  return (into) => {
    while (waiting.length === 0 && !isOver) {
      const came = source(piece)
      isOver = came === 0
      waiting = Buffer.from(decoder.decode(piece.subarray(0, came), { stream: !isOver }))
    }
    const some = waiting.subarray(0, into.length)
    into.set(some)
    waiting = waiting.subarray(some.length)
    return some.length
  }
}
