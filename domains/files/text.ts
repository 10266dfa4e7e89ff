import type { FileType } from './types.ts'

/** What a browser, a shell or an office program would run or draw rather than show. */
const isProgram = (start: string) => /^\s*(<|#!|%!|\{\\rtf)/.test(start)
/** Control characters that no text has: all but tab, line feed, form feed and carriage return. */
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/
const enough = 65_536

/**
 * Text is what is UTF-8 from its beginning to its end and has no control characters. Tables come from old programs in windows-1251
 * too: that is taken where it is a table and its letters are Cyrillic. Undefined when it is no text, or begins as a program or a page does.
 */
export async function textTypeOf(contents: AsyncIterable<Buffer>): Promise<FileType | undefined> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const seen = { isUtf8: true, mayBeOld: true, high: 0, letters: 0, start: [] as Buffer[], length: 0 }
  for await (const part of contents) {
    if (seen.length < enough) seen.start.push(Buffer.from(part.subarray(0, enough - seen.length)))
    seen.length += part.length
    seen.isUtf8 &&= isText(() => utf8.decode(part, { stream: true }))
    if (!seen.isUtf8) lookAt(part, seen)
    if (!seen.isUtf8 && !seen.mayBeOld) return undefined
  }
  seen.isUtf8 &&= isText(() => utf8.decode())
  const start = new TextDecoder(seen.isUtf8 ? 'utf-8' : 'windows-1251').decode(Buffer.concat(seen.start))
  if (isProgram(start)) return undefined
  const isTable = isTableIn(start, seen.length > enough)
  if (seen.isUtf8) return isTable ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8'
  return isTable && isOld(Buffer.concat(seen.start)) ? 'text/csv; charset=windows-1251' : undefined
}

function isText(decoded: () => string): boolean {
  try {
    return !control.test(decoded())
  } catch {
    return false
  }
}

/** Bytes that windows-1251 does not have as text. */
function lookAt(part: Buffer, seen: { mayBeOld: boolean }): void {
  seen.mayBeOld &&= !control.test(part.toString('latin1')) && !part.includes(0x98)
}

/** Of the bytes over 127, nine in ten have to be the letters of windows-1251. */
function isOld(start: Buffer): boolean {
  if (control.test(start.toString('latin1'))) return false
  const high = start.filter((byte) => byte > 0x7f)
  const letters = high.filter((byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8)
  return letters.length >= high.length * 0.9
}

/** Does text have rows with the same number of fields, and more than one of each? */
function isTableIn(start: string, isCut: boolean): boolean {
  const lines = start.split(/\r\n|\n|\r/).slice(0, isCut ? -1 : undefined).filter((line) => line.trim() !== '').slice(0, 50)
  return lines.length > 1 && [';', ',', '\t'].some((mark) => {
    const counts = lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(mark).length)
    return counts[0] !== undefined && counts[0] > 1 && counts.filter((count) => count === counts[0]).length >= counts.length * 0.8
  })
}
