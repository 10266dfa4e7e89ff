import type { Context } from 'hono'
import { Refused } from '../core/refused.ts'
import { languageFor } from '../core/words.ts'
import { wordsIn } from '../domains/words.ts'
import { typeOf } from './openapi.ts'
import { say } from './problem.ts'

/** An answer as JSON; a refusal as a problem. Nothing of it is kept on the way. */
export function answer(c: Context, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const type = status < 300 ? 'application/json' : 'application/problem+json'
  return new Response(JSON.stringify(body ?? null), {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'content-language': languageFor(c.req.header('accept-language')), vary: 'Accept-Language', ...headers },
  })
}

/** A refusal as a problem (RFC 9457), in the reader's language; a fault of ours as one too, its kind in the log and nothing of what was asked. */
export function problem(c: Context, fault: unknown): Response {
  const t = wordsIn(languageFor(c.req.header('accept-language')))
  if (!(fault instanceof Refused)) {
    console.error(`The API failed: ${fault instanceof Error ? `${fault.name}\n${fault.stack?.split('\n').filter((one) => /^\s+at /.test(one)).slice(0, 6).join('\n') ?? ''}` : typeof fault}`)
    return answer(c, 500, { type: typeOf(500), title: t('core.why.fault'), status: 500, detail: t('core.refused.fault') })
  }
  const { title, detail, status, fields, now } = say(t, fault)
  const body = { type: typeOf(status), title, status, detail, ...(Object.keys(fields).length > 0 && { fields }), ...(now !== undefined && { now }) }
  return answer(c, status, body, headersOf(fault, status))
}

function headersOf({ saying }: Refused, status: number): Readonly<Record<string, string>> {
  if (status === 401) return { 'www-authenticate': 'Bearer' }
  if (status === 405) return { allow: String(saying.filled?.allowed ?? '') }
  if (status === 429) return { 'retry-after': String(Number(saying.filled?.minutes ?? 1) * 60) }
  return status === 503 ? { 'retry-after': '10' } : {}
}
