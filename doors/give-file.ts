import { create } from 'content-disposition'
import type { GivenFile } from '../domains/files/index.ts'

/**
 * A file as an answer: to be saved, never shown or run in our own name. Its name as RFC 6266 and RFC 8187 write names.
 * In: the file, which closes itself once it was sent; the method, for HEAD gets no bytes.
 */
export async function giveFile(file: GivenFile, method: string): Promise<Response> {
  const headers = {
    'content-type': file.type, 'content-length': String(file.bytes), 'content-disposition': create(file.name),
    'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    // Compressed on the way it would lose its length, by which one sees that it came whole.
    'cache-control': 'no-store, no-transform', 'cross-origin-resource-policy': 'same-origin',
  }
  if (method !== 'HEAD') return new Response(file.stream(), { headers })
  await file[Symbol.asyncDispose]()
  return new Response(null, { headers })
}
