import { gunzipSync } from 'node:zlib'
import { request } from 'node:http'

export type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly bytes: Buffer }

/** One request as it goes over the wire: nothing is followed, nothing unpacked, and any header can be sent. */
export function ask(url: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: Readonly<Record<string, string>>; body?: string | Buffer } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(parts) }))
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** What a first visit to a page costs: the page and the stylesheets that it links, in bytes over the wire. */
export async function weightOf(url: string, sent: { method?: string; headers?: Readonly<Record<string, string>>; body?: string } = {}): Promise<{ page: number; look: number; all: number }> {
  const packed = { 'accept-encoding': 'gzip' }
  const page = await ask(url, { ...sent, headers: { ...sent.headers, ...packed } })
  if (page.status !== 200 || page.headers['content-encoding'] !== 'gzip') throw new Error(`${url}: ${page.status}, ${String(page.headers['content-encoding'])}`)
  const html = gunzipSync(page.bytes).toString()
  let look = 0
  for (const [, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
    const sheet = await ask(new URL(href, url).href, { headers: packed })
    if (sheet.status !== 200 || sheet.headers['content-encoding'] !== 'gzip') throw new Error(`${href}: ${sheet.status}, ${String(sheet.headers['content-encoding'])}`)
    look += sheet.bytes.length
  }
  return { page: page.bytes.length, look, all: page.bytes.length + look }
}
