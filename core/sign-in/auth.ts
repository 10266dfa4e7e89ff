import { betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { z } from 'zod'
import type { NodeKind } from '../kinds.ts'
import type { HamrohNode } from '../node.ts'
import { hashPassword, verifyPassword } from '../password.ts'

/** How long one stays signed in, however busy: a working day, in seconds. */
const workingDay = 12 * 3600
export const length = { least: 12, most: 128 }

/** Two houses on one machine share a browser's cookies, whatever their ports: each kind has its own. */
export const cookiePrefix = (kind: NodeKind): string => (kind === 'helpers' ? 'hamroh' : 'hamroh-authority')

/** By what one can come in. */
export const ways = ['password', 'password and code', 'password and recovery code', 'passkey', 'demonstration'] as const
export type Way = (typeof ways)[number]

/** Opens a session for one who has just shown who she is. No door reaches it: better-auth answers no HTTP here. */
const openSession = createAuthEndpoint('/open-session', { method: 'POST', body: z.object({ account: z.uuid(), way: z.enum(ways) }), metadata: { SERVER_ONLY: true } }, async (ctx) => {
  const { internalAdapter } = ctx.context
  const user = await internalAdapter.findUserById(ctx.body.account)
  if (!user) throw new Error('A session for nobody')
  const session = await internalAdapter.createSession(user.id, false, { way: ctx.body.way })
  await setSessionCookie(ctx, { session, user })
  return ctx.json({ session: session.id })
})

/** better-auth over its own database role and schema: sessions and their cookies, and nothing of it by HTTP. */
export function authOver(node: HamrohNode, pool: pg.Pool) {
  return betterAuth({
    baseURL: node.facts.url,
    secret: node.vault.derived('sign-in').toString('hex'),
    database: { db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }), type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true, disableSignUp: true, minPasswordLength: length.least, maxPasswordLength: length.most,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    plugins: [{ id: 'open-session', endpoints: { openSession } }],
    // No cookie cache: a session that ended is over at once. No refresh: a read writes nothing, and the day ends.
    session: {
      expiresIn: workingDay, disableSessionRefresh: true, cookieCache: { enabled: false },
      additionalFields: { way: { type: 'string', required: false, input: false } },
    },
    // Limits are ours (core/limits.ts): this one would count by address alone, and keep it.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: cookiePrefix(node.facts.kind),
      useSecureCookies: node.facts.url.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: 'uuid', joins: true },
    },
  })
}
export type Auth = ReturnType<typeof authOver>
