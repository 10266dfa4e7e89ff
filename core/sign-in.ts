import pg from 'pg'
import type { Id } from './ids.ts'
import { limitAttempts } from './limits.ts'
import type { HamrohNode } from './node.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { Refused } from './refused.ts'
import { authOver, length } from './sign-in/auth.ts'
import { noteSignIn } from './sign-in/noted.ts'
import { ownSecondStep } from './sign-in/own-second-step.ts'
import { passkeys } from './sign-in/passkeys.ts'
import { passwordProblems, passwords } from './sign-in/passwords.ts'
import { answering, cookieIn, cookieOf, confirmPassword, emailOf, enter, idOf, storeOn, type Place } from './sign-in/place.ts'
import { beginSecondStep, hasSecondStep, makeSecondStep, waitsForSecondStep } from './sign-in/second-step.ts'
import { sessions } from './sign-in/sessions.ts'
import { bucketOf, chargeTry, keepWrong, lastRest, takeBack } from './sign-in/wrong-tries.ts'

/**
 * Attempts from one address (a whole office may sit behind one) and for one e-mail; right ones count too.
 * They hold back machines; an account that had ten wrong tries rests besides (sign-in/wrong-tries.ts).
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

function makeSignIn(node: HamrohNode) {
  const pool = new pg.Pool({ max: 4, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 60_000, ...node.auth, options: '-c search_path=auth' })
  pool.on('connect', (client) => client.on('error', () => {})) // one on its way out when the database stops
  pool.on('error', () => {}) // an idle connection that died: the next one who signs in gets a new one
  const { api } = authOver(node, pool)
  const later = new Set<Promise<void>>()
  // Whose account has no membership (any more) belongs to no organisation's journal.
  const note: Place['note'] = (account, what) => noteSignIn(node, account, what).catch((fault: unknown) => {
    if (!(fault instanceof Refused && fault.why === 'unknown')) throw fault
  })
  const noteLater: Place['noteLater'] = (account, what) => {
    const written = note(account, what).catch(() => {}).finally(() => later.delete(written))
    later.add(written)
  }
  const store = storeOn(pool)
  const at: Place = { node, store, api, note, noteLater }
  /** What a password is compared with when nobody has the e-mail: it takes as long, and fits nothing. */
  const nobodys = hashPassword(crypto.randomUUID())

  const limit = async ({ email, from }: Pick<Credentials, 'email' | 'from'>) => {
    if (from !== undefined) await limitAttempts(node, 'sign-in from', from, limits.from)
    await limitAttempts(node, 'sign-in as', email, limits.email)
  }
  const sessionOf = async (headers: Headers) => {
    const found = await answering(() => api.getSession({ headers: cookieOf(headers) }))
    return found ? { account: idOf(found.user.id), session: found.session.id, name: found.user.name } : undefined
  }

  return {
    /**
     * Signs in with a password. Out: the Set-Cookie of the session; with `second`, that of the second step, which is to come;
     * `tell` when the account rested after wrong tries and its owner does not know it yet.
     * Throws Refused('unknown'), the same and as slow for a wrong password, for an e-mail that nobody has, and while an account rests,
     * and Refused('limited').
     */
    async signIn({ email: typed, password, from }: Credentials): Promise<{ cookie: string; second: boolean; tell: boolean }> {
      const email = readEmail(typed)
      await limit({ email, from })
      if (password.length > length.most) throw wrong()
      return answering(async () => {
        const bucket = bucketOf(node, email)
        const open = await chargeTry(store, bucket)
        const { rows: [known] } = await store.query<{ id: string; password: string }>(findAccount, [email])
        const right = await verifyPassword(known?.password ?? (await nobodys), password)
        if (!known || !right || !open) {
          if (open) await keepWrong(store, bucket)
          if (known) noteLater(idOf(known.id), 'wrong-password')
          throw wrong()
        }
        const account = idOf(known.id)
        if (!(await hasSecondStep(at, account))) return { ...(await enter(at, account, 'password')), second: false }
        await takeBack(store, bucket)
        return { cookie: await beginSecondStep(at, account), second: true, tell: false }
      })
    },

    /** Whether a second step waits in the browser of a request. */
    waitsForCode: (headers: Headers) => waitsForSecondStep(at, headers),
    /** The second step with the code that was typed. Out: the Set-Cookie of the session, and the one that clears the step's own. */
    secondStep: (headers: Headers, code: string, from?: string) => answering(() => makeSecondStep(at, headers, code, from)),

    /** In a demonstration only: one steps into one of its invented people with a click. */
    stepInto: (email: string) => answering(async () => {
      const { rows: [known] } = await store.query<{ id: string }>(findAccount, [readEmail(email)])
      if (node.facts.stamp !== 'demonstration' || !known) throw wrong()
      return enter(at, idOf(known.id), 'demonstration')
    }),

    /** Whose session a request carries, in one query (none without a cookie of ours). What she may do is read later, at each use. */
    sessionOf,

    /** Ends the session that a request carries, if any. Out: the Set-Cookie that takes it out of the browser. */
    async signOut(headers: Headers): Promise<{ cookie: string }> {
      const was = await sessionOf(headers)
      const answer = await answering(() => api.signOut({ headers: cookieOf(headers), returnHeaders: true }))
      if (was) await answering(() => note(was.account, 'leave'))
      return { cookie: cookieIn(answer.headers) }
    },

    /**
     * Makes an account for one whose invitation the door has just seen to be good. Nobody else gets here: the public cannot sign up.
     * Without a membership an account opens nothing, so the door accepts the invitation next.
     *
     * An e-mail that has an account already: with its right password it is the same person, and the id is hers (so a try that broke
     * off between account and membership can be made again, and one who left can come back). Otherwise the answer is
     * Refused('conflict'), "cannot be used here; sign in instead?", and never whose it is or where she works. That an account exists
     * can be read from it: we cannot hide that without sending mail, which a node may not have. Who asks holds a personal
     * invitation, and is limited as in signing in.
     */
    async createAccount({ email: typed, name, password, from }: Credentials & { readonly name: string }): Promise<Id<'account'>> {
      const email = readEmail(typed)
      checkNew(email, password)
      await limit({ email, from })
      const hash = await hashPassword(password)
      return answering(async () => {
        const { rows: [fresh] } = await store.query<{ id: string }>(insertAccount, [email, name, hash])
        if (fresh) return idOf(fresh.id)
        const { rows: [known] } = await store.query<{ id: string; password: string }>(findAccount, [email])
        const bucket = bucketOf(node, email)
        const open = await chargeTry(store, bucket)
        if (!known || !open || !(await verifyPassword(known.password, password))) {
          if (open) await keepWrong(store, bucket)
          throw new Refused('conflict', 'core.sign-in.not-here')
        }
        await takeBack(store, bucket)
        // Whatever was still open from before is not carried over into a new membership.
        await store.query('delete from session where "userId" = $1', [known.id])
        return idOf(known.id)
      })
    },

    /** When the account last rested after wrong tries: for its owner, who is signed in. */
    /** Where a letter to this member goes; nothing where the account is gone. */
    addressOf: (account: Id<'account'>): Promise<string | undefined> => emailOf(store, account).catch((fault: unknown) => {
      if (fault instanceof Refused && fault.why === 'unknown') return undefined
      throw fault
    }),
    lastRest: async (account: Id<'account'>) => lastRest(store, bucketOf(node, await emailOf(store, account))),
    /** Throws Refused('invalid') unless this is the password of the account. */
    confirm: (account: Id<'account'>, password: string) => confirmPassword(at, account, password),
    own: { secondStep: ownSecondStep(at), passkeys: passkeys(at), sessions: sessions(at), password: passwords(at) },

    async close(): Promise<void> {
      await Promise.all(later)
      await pool.end()
    },
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
/** Whatever is not right about an e-mail or a password has one answer. */
const wrong = () => new Refused('unknown', 'core.sign-in.wrong')

function checkNew(email: string, password: string) {
  const problems = passwordProblems(password)
  const fields = {
    ...(email.length <= 254 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email) ? {} : { email: [{ key: 'core.sign-in.email' }] }),
    ...(problems.length > 0 ? { password: problems } : {}),
  }
  if (Object.keys(fields).length > 0) throw new Refused('invalid', 'core.refused.invalid', { fields })
}
