import { ReadableStream } from 'node:stream/web'
import { fileTypeFromStream } from 'file-type'
import { isFileType, type FileType } from './types.ts'
import { textTypeOf } from './text.ts'

/** What others call by another name. */
const also: Readonly<Record<string, FileType>> = { 'image/heif': 'image/heic' }

/**
 * What a file is, by its contents and never by its name; undefined when it is nothing that is taken.
 * In: how to read it; it is read more than once.
 */
export async function recognise(contents: () => AsyncIterable<Buffer>): Promise<FileType | undefined> {
  // A file that begins like one thing and goes on like nothing makes the recogniser stumble: then it is nothing that we know.
  const found = await fileTypeFromStream(ReadableStream.from(contents())).catch(() => undefined)
  const type = found && (also[found.mime] ?? found.mime)
  if (type !== undefined && isFileType(type) && !type.startsWith('text/')) return type
  return textTypeOf(contents())
}
