import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { Id } from '../ids.ts'
import { limitAttempts } from '../limits.ts'
import { Refused } from '../refused.ts'
import { challengeFor, isOurs, useChallenge } from './challenge.ts'
import { Asserted, Registered, readAnswer } from './passkey-answers.ts'
import { confirmPassword, emailOf, enter, idOf, type Entered, type Place } from './place.ts'

/** Ed25519, ECDSA and RSA: what authenticators of these days speak. */
const algorithms = [-8, -7, -257]
const fromOne = { times: 60, seconds: 900 }
const most = 20

/** The name of this house to an authenticator, and the origin of its pages. */
export type Site = { readonly id: string; readonly origin: string }
export type OwnPasskey = { readonly passkey: string; readonly name: string; readonly madeAt: string; readonly usedAt: string | null }

/** A passkey belongs to a name, not to a number: none (undefined) where the house is reached by an IP address only. `host` is that of the request. */
export function siteOf(url: string, host: string | null): Site | undefined {
  const { hostname, origin } = new URL(url)
  if (host !== null && /^localhost(:\d+)?$/.test(host)) return { id: 'localhost', origin: `http://${host}` }
  return /^[\d.]+$|^\[/.test(hostname) ? undefined : { id: hostname, origin }
}

const wrong = () => new Refused('unknown', 'core.sign-in.wrong-passkey')
const unusable = (key: 'core.sign-in.passkey.unusable' | 'core.sign-in.passkey.known' | 'core.sign-in.passkey.many') =>
  new Refused('invalid', 'core.refused.invalid', { fields: { credential: [{ key }] } })

/** Passkeys: one of them alone is two things at once (a device, and a finger, a face or a PIN on it), so it needs no password and no code. */
export const passkeys = (at: Place) => ({
  /** What the script on the page asks an authenticator for, to come in. */
  request: (site: Site) => ({ challenge: challengeFor(at, 'enter'), rpId: site.id, userVerification: 'required', timeout: 300_000 }),

  /** Comes in. In: the authenticator's answer as the script wrote it (JSON). Throws Refused('unknown'), the same for whatever is not right. */
  async enter(site: Site, text: string, from?: string): Promise<Entered> {
    if (from !== undefined) await limitAttempts(at.node, 'passkey from', from, fromOne)
    const response = readAnswer(Asserted, text)
    if (!response) throw wrong()
    const { rows: [row] } = await at.store.query<{ account: string; public_key: Buffer; counter: string }>('select account, public_key, counter from passkey where id = $1', [response.id])
    if (!row) throw wrong()
    const account = idOf(row.account)
    const verified = await verifyAuthenticationResponse({
      response, expectedChallenge: (challenge) => isOurs(at, challenge, 'enter'), expectedOrigin: site.origin, expectedRPID: site.id, requireUserVerification: true,
      credential: { id: response.id, publicKey: new Uint8Array(row.public_key), counter: Number(row.counter) },
    }).catch(() => undefined)
    const handle = response.response.userHandle
    const counter = verified?.verified && (handle === undefined || handle === handleOf(account)) && (await useChallenge(at, response.response.clientDataJSON)) ? verified.authenticationInfo.newCounter : undefined
    // A counter that stood still is a copy of the key, unless the authenticator counts nothing.
    const { rowCount } = counter === undefined ? { rowCount: 0 }
      : await at.store.query('update passkey set counter = $2, used_at = now() where id = $1 and (counter < $2 or (counter = 0 and $2 = 0))', [response.id, counter])
    if (rowCount !== 1) {
      at.noteLater(account, 'wrong-passkey')
      throw wrong()
    }
    return enter(at, account, 'passkey')
  },

  async own(account: Id<'account'>): Promise<readonly OwnPasskey[]> {
    const { rows } = await at.store.query<{ id: string; name: string; made_at: Date; used_at: Date | null }>('select id, name, made_at, used_at from passkey where account = $1 order by made_at', [account])
    return rows.map(({ id, name, made_at, used_at }) => ({ passkey: id, name, madeAt: made_at.toISOString(), usedAt: used_at?.toISOString() ?? null }))
  },

  /** What the script on the page asks an authenticator for, to make a new passkey of this account. */
  async creation(site: Site, account: Id<'account'>) {
    const email = await emailOf(at.store, account)
    const { rows } = await at.store.query<{ id: string; transports: string[] }>('select id, transports from passkey where account = $1', [account])
    return {
      challenge: challengeFor(at, `add ${account}`), rp: { id: site.id, name: 'Hamroh' }, user: { id: handleOf(account), name: email, displayName: email },
      pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })), timeout: 300_000, attestation: 'none',
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      excludeCredentials: rows.map(({ id, transports }) => ({ type: 'public-key', id, transports })),
    }
  },

  /** Keeps a new passkey under a name of its owner's choosing. Throws Refused at a wrong password, or when the answer cannot be used. */
  async add(site: Site, account: Id<'account'>, { password, name, credential }: { readonly password: string; readonly name: string; readonly credential: string }): Promise<void> {
    await confirmPassword(at, account, password)
    const response = readAnswer(Registered, credential)
    const verified = response && (await verifyRegistrationResponse({
      response, expectedChallenge: (challenge) => isOurs(at, challenge, `add ${account}`), expectedOrigin: site.origin, expectedRPID: site.id,
      requireUserVerification: true, supportedAlgorithmIDs: algorithms,
    }).catch(() => undefined))
    if (!response || !verified?.verified || !(await useChallenge(at, response.response.clientDataJSON))) throw unusable('core.sign-in.passkey.unusable')
    const { id, publicKey, counter } = verified.registrationInfo.credential
    const { rowCount } = await at.store.query(`insert into passkey (id, account, name, public_key, counter, transports)
      select $1, $2, $3, $4, $5, $6 where (select count(*) from passkey where account = $2) < ${most} on conflict do nothing`,
    [id, account, name, Buffer.from(publicKey), counter, response.response.transports ?? []])
    if (rowCount !== 1) throw unusable((await this.own(account)).length < most ? 'core.sign-in.passkey.known' : 'core.sign-in.passkey.many')
    await at.note(account, 'add-passkey')
  },

  async remove(account: Id<'account'>, passkey: string): Promise<void> {
    const { rowCount } = await at.store.query('delete from passkey where account = $1 and id = $2', [account, passkey])
    if (rowCount !== 1) throw new Refused('missing', 'core.refused.missing')
    await at.note(account, 'remove-passkey')
  },
})

/** Under which an authenticator keeps an account: its id, which says nothing of the person. */
const handleOf = (account: Id<'account'>): string => Buffer.from(account.replaceAll('-', ''), 'hex').toString('base64url')
