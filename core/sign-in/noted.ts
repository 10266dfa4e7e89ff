import { staff } from '../actor.ts'
import { newId, type Id } from '../ids.ts'
import { noteAlone } from '../journal.ts'
import type { HamrohNode } from '../node.ts'

/** What sign-in writes into the journal, and the key of the words for it; `wrong` says that it did not succeed. */
const words = {
  enter: { key: 'core.sign-in.enter.does', wrong: false },
  leave: { key: 'core.sign-in.leave.does', wrong: false },
  'second-step': { key: 'core.sign-in.second-step.does', wrong: false },
  'wrong-password': { key: 'core.sign-in.wrong-password.does', wrong: true },
  'wrong-code': { key: 'core.sign-in.wrong-code.does', wrong: true },
  'wrong-passkey': { key: 'core.sign-in.wrong-passkey.does', wrong: true },
  'change-password': { key: 'core.sign-in.change-password.does', wrong: false },
  'set-second-step': { key: 'core.sign-in.set-second-step.does', wrong: false },
  'end-second-step': { key: 'core.sign-in.end-second-step.does', wrong: false },
  'renew-recovery-codes': { key: 'core.sign-in.renew-recovery-codes.does', wrong: false },
  'add-passkey': { key: 'core.sign-in.add-passkey.does', wrong: false },
  'remove-passkey': { key: 'core.sign-in.remove-passkey.does', wrong: false },
  'end-sessions': { key: 'core.sign-in.end-sessions.does', wrong: false },
} as const
export type Noted = keyof typeof words

/** One entry: a reference to the account and nothing else. What went wrong is written once a minute and kind. */
export async function noteSignIn(node: HamrohNode, account: Id<'account'>, what: Noted): Promise<void> {
  const { key, wrong } = words[what]
  const at = Temporal.Now.instant()
  await noteAlone(node, staff(account), ({ organisation }) => organisation ? [{
    id: newId(), at, kind: wrong ? 'refused' : 'done', operation: key.slice(0, -'.does'.length).replaceAll('.', '/'),
    actorKind: 'staff', actor: account, via: 'page', organisation, subject: account, input: null,
    ...(wrong && { once: `${what}:${account}:${Math.floor(at.epochMilliseconds / 60_000)}` }),
  }] : [])
}
