import { SaxesParser } from 'saxes'
import { refuseFile } from './bounds.ts'

export type Attributes = Readonly<Record<string, string>>
/** What is done with what is read. Names come without their prefixes. */
export type Reader = {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML as it comes. A document type is refused before anything in it is looked at: it could name entities that grow without end
 * or lead out of the file, and no spreadsheet needs one. Throws Refused when the XML is broken.
 */
export async function readXml(bytes: AsyncIterable<Buffer>, reader: Reader): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('doctype', () => { throw refuseFile('core.table.entities') })
  if (reader.open) parser.on('opentag', ({ name, attributes }) => reader.open?.(local(name), attributes))
  if (reader.text) {
    parser.on('text', (text) => reader.text?.(text))
    parser.on('cdata', (text) => reader.text?.(text))
  }
  if (reader.close) parser.on('closetag', ({ name }) => reader.close?.(local(name)))
  let decoder: TextDecoder | undefined
  try {
    for await (const chunk of bytes) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
      parser.write(decoder.decode(chunk, { stream: true }))
    }
    parser.write(decoder?.decode() ?? '')
    parser.close()
  } catch (fault) {
    throw fault instanceof Error && fault.name === 'Refused' ? fault : refuseFile('core.table.broken')
  }
}

const encodingOf = (start: Buffer) => (start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8')
