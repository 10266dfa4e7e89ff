import { getConnInfo } from '@hono/node-server/conninfo'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { createRequestHandler, RouterContextProvider } from 'react-router'
import * as build from 'virtual:react-router/server-build'
import { robot, staff, visitor } from '../core/actor.ts'
import { openOrMake, type NodeInTheMaking } from '../core/making.ts'
import { openNode, type HamrohNode } from '../core/node.ts'
import { Refused } from '../core/refused.ts'
import { run } from '../core/run.ts'
import type { Settings } from '../core/settings.ts'
import { signInFor, type SignIn } from '../core/sign-in.ts'
import { startWorker } from '../core/work.ts'
import { languageFor } from '../core/words.ts'
import { apiFor } from '../doors/api.ts'
import { filesFor } from '../doors/files.ts'
import { bringRegister, cardsOf, makeAuthorities, makeDemonstration, makeLargeDemonstration, meet } from '../domains/node/index.ts'
import { operations } from '../domains/operations.ts'
import { livesOn, type NodeKind } from '../core/kinds.ts'
import { hasPage } from './houses.ts'
import { carriesFile, fromHere, headersOf, sameOrigin, sentAsForm } from './origin.ts'
import { visitContext } from './visit.ts'
import { deskPath, languageOf, translate } from './words.ts'

/** Everything that answers over HTTP: static files, the API, the pages. */
export function serverFor(node: HamrohNode, signIn: SignIn, settings: Settings): Hono {
  // The build's own type says "may be undefined" where the handler's says "may be absent".
  const { basename: _, unstable_getCriticalCss: __, allowedActionOrigins: ___, ...pages } = build
  const draw = createRequestHandler(pages, 'production')
  const app = new Hono()
  /** Who is signed in on our own pages; the pages of others are turned away. */
  const signedIn = async (request: Request) => {
    if (!sameOrigin(request, node.facts)) throw new Refused('forbidden', 'core.refused.origin')
    const session = request.headers.has('cookie') ? await signIn.sessionOf(request.headers) : undefined
    return session ? staff(session.account) : visitor
  }
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of headersOf({ secure: new URL(node.facts.url).protocol === 'https:', path: c.req.path })) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    if (!c.req.path.startsWith('/assets/') && !c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
  })
  app.use(compress())
  app.use('/assets/:file{.+\\.css|desk-.+\\.js}', serveStatic({ root: './build/client', onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable') }))
  app.use('/exit.js', serveStatic({ root: './build/client' }))
  app.use('/passkey.js', serveStatic({ root: './build/client' }))
  app.use('/mark.svg', serveStatic({ root: './build/client' }))
  app.use(async (c, next) => (fromHere(c.req.raw, node.facts) ? next() : c.text('Wrong host', 421)))
  app.route('/', filesFor(node, { from: (c) => address(c, settings), signedIn }))
  app.route('/', apiFor(node, (c) => address(c, settings)))
  const limited = bodyLimit({ maxSize: 1_000_000, onError: (c) => plain(c, 413, 'large') })
  app.use((c, next) => (carriesFile(c.req.raw) ? next() : limited(c, next)))
  app.all('*', async (c) => {
    if (!sameOrigin(c.req.raw, node.facts)) return plain(c, 403, 'origin')
    if (!sentAsForm(c.req.raw)) return plain(c, 415, 'form')
    const { pathname, search } = new URL(c.req.url)
    const desk = deskPath(pathname)
    if (desk) return c.redirect(desk + search, 307)
    const language = languageOf(pathname.split('/')[1]) ?? languageFor(c.req.header('accept-language'))
    try {
      const session = c.req.header('cookie') ? await signIn.sessionOf(c.req.raw.headers) : undefined
      const context = new RouterContextProvider()
      context.set(visitContext, { node, signIn, language, from: address(c, settings), asking: session ? staff(session.account) : visitor, name: session?.name ?? '' })
      // What another kind of node has is nowhere here: the same page as for any address that nobody has.
      const request = hasPage(node.facts.kind, pathname) ? c.req.raw : new Request(new URL(`/${language}/-`, c.req.url), { headers: c.req.raw.headers })
      return await draw(request, context)
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      return plain(c, 503, 'gone')
    }
  })
  app.onError((_fault, c) => plain(c, 500, 'fault'))
  return app
}

/** A page without a page: for when the house itself cannot draw one. */
function plain(c: Context, status: 403 | 413 | 415 | 500 | 503, what: 'gone' | 'large' | 'origin' | 'form' | 'fault') {
  const t = translate(languageOf(c.req.path.split('/')[1]) ?? languageFor(c.req.header('accept-language')))
  const key = ({ gone: 'core.refused.gone', large: 'core.refused.large', origin: 'core.refused.origin', form: 'core.field.form-unreadable', fault: 'web.error.fault.detail' } as const)[what]
  return c.html(`<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Hamroh</title><p>${t(key)}</p>`, status)
}

/** The client's address: the connection's, or what the proxies that we trust say. For limits only; it is kept nowhere. */
function address(c: Context, { TRUST_PROXY }: Settings): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim()).filter(Boolean)
  return (TRUST_PROXY > 0 ? forwarded.at(-TRUST_PROXY) : undefined) ?? getConnInfo(c).remote.address ?? 'unknown'
}

/** Two years of three offices, before anybody comes in. It says how far it is, a quarter at a time. */
async function playThrough(node: NodeInTheMaking, say: (line: string) => void): Promise<void> {
  const signIn = signInFor(node)
  const said = new Set<number>()
  try {
    say('This folder is empty: three invented offices, 300 invented people and two years of their work are made in it, once. This takes about half a minute.')
    await makeLargeDemonstration(node, signIn, (part) => {
      const quarter = Math.floor(part * 4)
      if (quarter > 0 && quarter < 4 && !said.has(quarter)) say(`${quarter * 6} of 24 months have passed`)
      said.add(quarter)
    })
  } finally {
    await signIn.close()
  }
}

/**
 * Starts the whole house: the database, the pages, the worker. An empty folder becomes a demonstration, of helpers or of authorities.
 * In: where to say what takes long. Out: its address, and how to stop it.
 */
export async function start(settings: Settings, say: (line: string) => void = () => {}): Promise<{ url: string; stamp: string; kind: NodeKind; cards(): Promise<readonly string[]>; meet(cards: readonly string[]): Promise<void>; stop(): Promise<void> }> {
  const simple = settings.HAMROH_DEMONSTRATION === 'small' || settings.HAMROH_KIND === 'authority'
  const node = simple ? await openNode(settings) : await openOrMake(settings, (made) => playThrough(made, say))
  const signIn = signInFor(node)
  if (node.facts.stamp === 'new') await (node.facts.kind === 'authority' ? makeAuthorities : makeDemonstration)(node, signIn)
  else if (node.facts.kind === 'helpers') await run(bringRegister, {}, robot('founder'), node, { via: 'command' })
  const worker = startWorker(node, operations.filter(({ name }) => livesOn(node.facts.kind, name)), { addressOf: (account) => signIn.addressOf(account) })
  const app = serverFor(node, signIn, settings)
  const rest = async () => {
    await worker.stop()
    await signIn.close()
    await node.close()
  }
  const server = await listen(app, settings).catch(async (fault: unknown) => {
    await rest()
    throw fault
  })
  return {
    url: node.facts.url, stamp: node.facts.stamp, kind: node.facts.kind,
    cards: () => cardsOf(node), meet: (cards) => meet(node, cards),
    async stop() {
      await new Promise((resolve) => server.close(resolve))
      await rest()
    },
  }
}

/** Throws, in words, when somebody else listens there. */
const listen = ({ fetch }: Hono, { PORT, HOST }: Settings) => new Promise<ReturnType<typeof serve>>((resolve, reject) => {
  const made = serve({ fetch, port: PORT, hostname: HOST }, () => resolve(made))
  made.once('error', (fault: NodeJS.ErrnoException) => reject(fault.code === 'EADDRINUSE' ? new Error(`Another program listens on port ${PORT} of ${HOST}. Stop it, or name another one in PORT.`) : fault))
})
