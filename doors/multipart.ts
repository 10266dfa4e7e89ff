import { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'
import { Refused } from '../core/refused.ts'
import { largest, takeFile, type TakenFile } from '../domains/files/index.ts'
import { Unreadable } from './problem.ts'

/** What a form with a file brought: its fields; the file, if one was chosen, which the caller closes; or why that one was not taken. */
export type Received = { readonly form: FormData; readonly file?: TakenFile; readonly refused?: Refused }

const limits = { fields: 40, fieldNameSize: 100, fieldSize: 10_000, files: 1, parts: 41, headerPairs: 20, headerSize: 4_096 }
/** So much of what is too large is still read and thrown away: a browser listens to no answer before it has sent everything. */
const patience = 4 * largest

/**
 * Reads a multipart form (RFC 7578) with one file, as it comes and with the memory of one piece.
 * Throws Unreadable when it is none, breaks off, or has more in it than any of our forms.
 */
export async function receiveForm(request: Request): Promise<Received> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type) || !request.body) throw unreadable()
  const form = new FormData()
  let taking: Promise<{ readonly file?: TakenFile; readonly refused?: Refused }> | undefined
  try {
    const parser = new Busboy({ headers: { 'content-type': type }, limits })
    const done = new Promise<void>((resolve, reject) => {
      for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit']) parser.on(event, () => reject(unreadable()))
      parser.on('error', () => reject(unreadable()))
      parser.on('finish', resolve)
    })
    parser.on('field', (name, value, nameIsCut, valueIsCut) => {
      if (nameIsCut || valueIsCut) parser.destroy(unreadable())
      else form.append(name, value)
    })
    parser.on('file', (_, bytes, name) => {
      // A form that breaks off inside of a file is told to the file alone; unheard it would end the process.
      bytes.on('error', () => parser.destroy(unreadable()))
      taking = take(bytes, name)
    })
    Readable.from(patiently(request.body)).on('error', () => parser.destroy(unreadable())).pipe(parser)
    await done
    return { form, ...(await taking) }
  } catch (fault) {
    await (await taking)?.file?.close()
    throw fault instanceof Refused ? fault : unreadable()
  }
}

const unreadable = () => new Unreadable(400, 'core.field.form-unreadable')

/** A file that is refused is read to its end all the same, so that the fields behind it come through. */
async function take(bytes: Readable, name: string | undefined): Promise<{ readonly file?: TakenFile; readonly refused?: Refused }> {
  // Left open when it is no longer wanted: closed in the middle, it would stop the form.
  const source = bytes.iterator({ destroyOnReturn: false })
  try {
    return { file: await takeFile(source, { name: name ?? '' }) }
  } catch (fault) {
    bytes.resume()
    if (!(fault instanceof Refused)) throw fault
    const isNone = !name && (fault.fields.file ?? []).some(({ key }) => key === 'files.refused.empty')
    return isNone ? {} : { refused: fault }
  }
}

async function* patiently(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const part of body) {
    bytes += part.length
    if (bytes > patience) throw unreadable()
    yield part
  }
}
