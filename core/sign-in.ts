import { APIError, betterAuth } from 'better-auth'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { refusalFor } from './database.ts'
import type { Id } from './ids.ts'
import { limitAttempts } from './limits.ts'
import type { HamrohNode } from './node.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { Refused } from './refused.ts'

/** How long one stays signed in, however busy: a working day, in seconds. */
const workingDay = 12 * 3600
const length = { least: 12, most: 128 }
/**
 * Attempts from one address (a whole office may sit behind one) and for one e-mail; right ones count too.
 * One address has fewer than one e-mail, so that nobody can lock a colleague out from where he sits.
 */
const limits = { from: { times: 60, seconds: 900 }, email: { times: 80, seconds: 900 } }

/** An e-mail and a password as they were typed; `from` is the address that a door saw, for limits only. */
export type Credentials = { readonly email: string; readonly password: string; readonly from?: string | undefined }
export type SignIn = ReturnType<typeof makeSignIn>

const made = new WeakMap<HamrohNode, SignIn>()

/** Sign-in of a node: one for all its doors. Call `close()` before the node's own. */
export function signInFor(node: HamrohNode): SignIn {
  const known = made.get(node)
  if (known) return known
  const fresh = makeSignIn(node)
  made.set(node, fresh)
  return fresh
}

/** better-auth over its own database role and schema: e-mail, password, session, and nothing of it by HTTP. */
function authOver(node: HamrohNode, pool: pg.Pool) {
  return betterAuth({
    baseURL: node.facts.url,
    secret: node.vault.derived('sign-in').toString('hex'),
    database: { db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }), type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true, disableSignUp: true, minPasswordLength: length.least, maxPasswordLength: length.most,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    // No cookie cache: a session that ended is over at once. No refresh: a read writes nothing, and the day ends.
    session: { expiresIn: workingDay, disableSessionRefresh: true, cookieCache: { enabled: false } },
    // Limits are ours (core/limits.ts): this one would count by address alone, and keep it.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'hamroh',
      useSecureCookies: node.facts.url.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: 'uuid', joins: true },
    },
  })
}

function makeSignIn(node: HamrohNode) {
  const pool = new pg.Pool({ max: 4, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 60_000, ...node.auth, options: '-c search_path=auth' })
  pool.on('error', () => {}) // an idle connection that died: the next one who signs in gets a new one
  const { api } = authOver(node, pool)

  const limit = async ({ email, from }: Pick<Credentials, 'email' | 'from'>) => {
    if (from !== undefined) await limitAttempts(node, 'sign-in from', from, limits.from)
    await limitAttempts(node, 'sign-in as', email, limits.email)
  }

  return {
    /**
     * Signs in. Out: the Set-Cookie of the session.
     * Throws Refused('unknown'), the same and as slow for a wrong password as for an e-mail that nobody has
     * (better-auth hashes the password then too), and Refused('limited').
     */
    async signIn({ email: typed, password, from }: Credentials): Promise<{ cookie: string }> {
      const email = readEmail(typed)
      await limit({ email, from })
      return answering(async () => {
        const { headers } = await api.signInEmail({ body: { email, password }, returnHeaders: true }).catch(wrongOr)
        await pool.query('delete from session where "expiresAt" < now()')
        return { cookie: cookieIn(headers) }
      })
    },

    /** Whose session a request carries, in one query (none without a cookie of ours). What she may do is read later, at each use. */
    async sessionOf(headers: Headers): Promise<{ account: Id<'account'>; session: string; name: string } | undefined> {
      const found = await answering(() => api.getSession({ headers: cookieOf(headers) }))
      return found ? { account: idOf(found.user.id), session: found.session.id, name: found.user.name } : undefined
    },

    /** Ends the session that a request carries, if any. Out: the Set-Cookie that takes it out of the browser. */
    async signOut(headers: Headers): Promise<{ cookie: string }> {
      const answer = await answering(() => api.signOut({ headers: cookieOf(headers), returnHeaders: true }))
      return { cookie: cookieIn(answer.headers) }
    },

    /**
     * Makes an account for one whose invitation the door has just seen to be good. Nobody else gets here: the public cannot sign up.
     * Without a membership an account opens nothing, so the door accepts the invitation next.
     *
     * An e-mail that has an account already: with its right password it is the same person, and the id is hers (so a try that broke
     * off between account and membership can be made again). Otherwise the answer is Refused('conflict'), "cannot be used here; sign in
     * instead?", and never whose it is or where she works. That an account exists can be read from it: we cannot hide that without sending
     * mail, which a node may not have. Who asks holds a personal invitation, and is limited as in signing in.
     */
    async createAccount({ email: typed, name, password, from }: Credentials & { readonly name: string }): Promise<Id<'account'>> {
      const email = readEmail(typed)
      checkNew(email, password)
      await limit({ email, from })
      const hash = await hashPassword(password)
      return answering(async () => {
        const { rows: [fresh] } = await pool.query<{ id: string }>(insertAccount, [email, name, hash])
        if (fresh) return idOf(fresh.id)
        const { rows: [known] } = await pool.query<{ id: string; password: string }>(findAccount, [email])
        if (!known || !(await verifyPassword(known.password, password))) throw new Refused('conflict', 'core.sign-in.not-here')
        return idOf(known.id)
      })
    },

    close: () => pool.end(),
  }
}

/** One statement, so there is never an e-mail that is taken but opens nothing. */
const insertAccount = `with fresh as (
    insert into "user" (email, name, "emailVerified") values ($1, $2, true) on conflict (email) do nothing returning id)
  insert into account ("accountId", "providerId", "userId", password, "updatedAt")
    select id::text, 'credential', id, $3, now() from fresh returning "userId" as id`
const findAccount = `select u.id, a.password from "user" u join account a on a."userId" = u.id
  where u.email = $1 and a."providerId" = 'credential' and a.password is not null`

const readEmail = (typed: string) => typed.trim().normalize('NFC').toLowerCase()
const idOf = (id: string) => id as Id<'account'>

function checkNew(email: string, password: string) {
  const letters = [...password.normalize('NFKC')].length
  const fields = {
    ...(email.length <= 254 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email) ? {} : { email: [{ key: 'core.sign-in.email' }] }),
    ...(letters < length.least ? { password: [{ key: 'core.sign-in.short', filled: { least: length.least } }] } : {}),
    ...(password.length > length.most ? { password: [{ key: 'core.sign-in.long', filled: { most: length.most } }] } : {}),
  }
  if (Object.keys(fields).length > 0) throw new Refused('invalid', 'core.refused.invalid', { fields })
}

/** Whatever is not right about an e-mail or a password has one answer. */
const wrongOr = (fault: unknown): never => {
  throw fault instanceof APIError && fault.statusCode < 500 ? new Refused('unknown', 'core.sign-in.wrong') : fault
}

/** Only the cookie: the address and the browser of who works here are nobody's business. */
const cookieOf = (headers: Headers) => new Headers({ cookie: headers.get('cookie') ?? '' })
const cookieIn = (headers: Headers) => {
  const [cookie] = headers.getSetCookie()
  if (cookie === undefined) throw new Error('Sign-in gave no cookie')
  return cookie
}

/** A database that is gone is a refusal that says so, here as at the gate; better-auth calls it a fault of its own. */
async function answering<Output>(work: () => Promise<Output>): Promise<Output> {
  try {
    return await work()
  } catch (fault) {
    if (fault instanceof APIError) throw new Refused('unavailable', 'core.refused.gone')
    throw refusalFor(fault) ?? fault
  }
}
