import type { NodeFacts } from '../core/operation.ts'

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
/** The desk's script asks the house for rows of lists; no script there can make markup or code out of text. */
const deskPolicy = `${policy}; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`

/** Headers of every answer. No inline script, no outside request, nothing kept by a cache, no way to frame it. In: the path that was asked for. */
export const headersOf = ({ secure, path }: { secure: boolean; path: string }): readonly (readonly [string, string])[] => [
  ['content-security-policy', /^\/[a-z]{2}\/desk(?=[/.]|$)/.test(path) ? deskPolicy : policy],
  ['referrer-policy', 'same-origin'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()'],
  ...(secure ? ([['strict-transport-security', 'max-age=31536000; includeSubDomains']] as const) : []),
]

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/

/**
 * Was this house asked by its own name? A foreign name in Host may be another site's way in (DNS rebinding).
 * A demonstration answers on loopback only.
 */
export function fromHere(request: Request, { url, stamp }: NodeFacts): boolean {
  const host = hostOf(request.headers.get('host'))
  if (!host) return false
  if (loopback.test(host.hostname)) return true
  return stamp !== 'demonstration' && host.hostname === new URL(url).hostname
}

/** A form or call that changes something must come from our own pages, or from no page at all (a program). */
export function sameOrigin(request: Request, { url }: NodeFacts): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  if (origin === null) return true
  const host = request.headers.get('host')
  return origin === new URL(url).origin || origin === `http://${host}`
}

/** The addresses whose forms carry a file, each read piece by piece with a limit of its own (doors/multipart.ts). */
const withFile = [/^\/[a-z]{2}\/desk\/people\/[0-9a-f-]{36}\/documents$/, /^\/[a-z]{2}\/desk\/imports$/, /^\/[a-z]{2}\/desk\/(staff\/nodes|envelopes|elsewhere\/by-file|procedures\/envelopes)$/, /^\/[a-z]{2}\/desk\/registers(\/[0-9a-f-]{36})?$/, /^\/[a-z]{2}\/desk\/programmes\/iati$/, /^\/[a-z]{2}\/desk\/programmes\/[0-9a-f-]{36}\/tables$/]

/** Is this the form of a page that takes a file? For these alone the limit on what a form may hold does not count. */
export const carriesFile = (request: Request): boolean =>
  request.method === 'POST' && /^multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? '') && withFile.some((one) => one.test(new URL(request.url).pathname))

/** Our pages send their forms in one way only, but those that carry a file; anything else could not be read as a form. */
export function sentAsForm(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || carriesFile(request)) return true
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers.get('content-type') ?? '')
}

function hostOf(header: string | null): URL | undefined {
  try {
    return header ? new URL(`http://${header}`) : undefined
  } catch {
    return undefined
  }
}
