import { readJson } from './given.ts'
import { Unreadable } from './unreadable.ts'

const most = 1_048_576
const tooLarge = () => new Unreadable(413, 'core.refused.large')

/** The JSON of a request; an empty body is an empty input. Throws Unreadable: 413 over 1 MB, 415 not JSON, 400 broken. */
export async function inputOf(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')
  const encoding = request.headers.get('content-encoding')
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge()
  if ((type !== null && !isJson(type)) || (encoding !== null && encoding !== 'identity')) throw new Unreadable(415, 'core.refused.content-type')
  const bytes = await collect(request.body)
  if (bytes.length === 0) return {}
  if (type === null) throw new Unreadable(415, 'core.refused.content-type')
  return readJson(textOf(bytes))
}

const isJson = (type: string) => {
  const [name = '', ...rest] = type.toLowerCase().split(';').map((part) => part.trim())
  const charset = rest.find((part) => part.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '')
  return name === 'application/json' && (charset === undefined || charset === 'utf-8' || charset === 'utf8')
}

/** What a length promises may be a lie: counted as it comes, and left when it is too much. */
async function collect(body: ReadableStream<Uint8Array> | null): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    if (length > most) throw tooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable(400, 'core.refused.unreadable')
  }
}
