import { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'
import { Refused } from '../core/refused.ts'
import { largest, SentFile, takeFile, type TakenFile } from '../domains/files/index.ts'
import { Unreadable } from './unreadable.ts'

type Closing = { close(): Promise<void> }
/** What a form with a file brought: its fields; the file, if one was chosen, which the caller closes; or why that one was not taken. */
export type Received<File extends Closing> = { readonly form: FormData; readonly file?: File; readonly refused?: Refused }
/** How the file of a form is taken, and how large it may be. */
export type Taking<File extends Closing> = { readonly most: number; take(source: AsyncIterable<Uint8Array>, told: { readonly name: string }): Promise<File> }
const usual: Taking<TakenFile> = { most: largest, take: takeFile }
/** For the one operation that reads the file, of so many bytes at most. */
export const sendingOf = (most: number): Taking<SentFile> => ({ most, take: (source, { name }) => SentFile.of(source, { name, most }) })

const limits = { fields: 40, fieldNameSize: 100, fieldSize: 10_000, files: 1, parts: 41, headerPairs: 20, headerSize: 4_096 }
/** So much of what is too large is still read and thrown away: a browser listens to no answer before it has sent everything. */
const patience = (most: number) => Math.max(4 * largest, 2 * most)

/**
 * Reads a multipart form (RFC 7578) with one file, as it comes and with the memory of one piece. In: how the file is taken, where it is not one for people's files.
 * Throws Unreadable when it is none, breaks off, or has more in it than any of our forms.
 */
export function receiveForm(request: Request): Promise<Received<TakenFile>>
export function receiveForm<File extends Closing>(request: Request, taking: Taking<File>): Promise<Received<File>>
export function receiveForm(request: Request, taking: Taking<Closing> = usual): Promise<Received<Closing>> {
  return receive(request, taking)
}

async function receive<File extends Closing>(request: Request, { most, take }: Taking<File>): Promise<Received<File>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type) || !request.body) throw unreadable()
  const form = new FormData()
  let taking: Promise<{ readonly file?: File; readonly refused?: Refused }> | undefined
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
      taking = taken(bytes, name, take)
    })
    Readable.from(patiently(request.body, patience(most))).on('error', () => parser.destroy(unreadable())).pipe(parser)
    await done
    return { form, ...(await taking) }
  } catch (fault) {
    await (await taking)?.file?.close()
    throw fault instanceof Refused ? fault : unreadable()
  }
}

const unreadable = () => new Unreadable(400, 'core.field.form-unreadable')

/** A file that is refused is read to its end all the same, so that the fields behind it come through. */
async function taken<File extends Closing>(bytes: Readable, name: string | undefined, take: Taking<File>['take']): Promise<{ readonly file?: File; readonly refused?: Refused }> {
  // Left open when it is no longer wanted: closed in the middle, it would stop the form.
  const source = bytes.iterator({ destroyOnReturn: false })
  try {
    return { file: await take(source, { name: name ?? '' }) }
  } catch (fault) {
    bytes.resume()
    if (!(fault instanceof Refused)) throw fault
    const isNone = !name && (fault.fields.file ?? []).some(({ key }) => key === 'files.refused.empty')
    return isNone ? {} : { refused: fault }
  }
}

async function* patiently(body: ReadableStream<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const part of body) {
    bytes += part.length
    if (bytes > most) throw unreadable()
    yield part
  }
}
