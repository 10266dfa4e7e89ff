import type { Role } from '../../core/actor.ts'
import { newId, type Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import type { Language } from '../../core/words.ts'
import { hashOfSecret, secretFrom } from './secrets.ts'

/** How long an invitation can be used. */
const life = { hours: 72 } as const

export type NewInvitation = { readonly organisation: Id<'organisation'>; readonly name: string; readonly roles: readonly Role[]; readonly language: Language }
export type Invitation = { readonly invitation: string; readonly link: string }

const secretOf = (context: Context) => secretFrom(context.secret('invitation', 16))

/** The link of the invitation that this submission made: the same again for the same submission. Only its hash is stored. */
export const linkOf = (context: Context, language: string): string =>
  new URL(`/${language}/invitation/${secretOf(context)}`, context.node.url).href

/** Writes an invitation that one person can use once, within three days. One in a submission. */
export async function writeInvitation(context: Context, { organisation, name, roles, language }: NewInvitation): Promise<Invitation> {
  const invitation = newId<'invitation'>()
  await context.db.insertInto('invitation').values({
    organisation, id: invitation, name, roles: [...roles], secret_hash: hashOfSecret(secretOf(context)),
    made_by: context.actor.account, expires_at: context.now.add(life).toString(),
  }).execute()
  return { invitation, link: linkOf(context, language) }
}

/** One answer to a secret that was never given, that was used, or whose time is over: who tries secrets learns nothing. */
export const unusable = () => new Refused('missing', 'directory.accept-invitation.unusable')
