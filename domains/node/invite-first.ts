import type { Context, Ids } from '../../core/operation.ts'
import type { Id } from '../../core/ids.ts'
import type { Language } from '../../core/words.ts'
import { linkOf, writeInvitation } from '../directory/index.ts'
import { addAuthority, addOrganisation, type NewAuthority, type NewOrganisation } from './organisations.ts'

export type Founded = { readonly organisation: string; readonly link: string }
type First = { readonly administrator: string; readonly language: Language }

/** Adds an organisation and invites the first who works there: she administers and coordinates, and opens nobody's file. */
export const addWithInvitation = async (context: Context, { administrator, language, ...organisation }: NewOrganisation & First): Promise<Founded> =>
  inviteFirst(context, await addOrganisation(context, organisation), { administrator, language })

/** The same of an authority. */
export const addAuthorityWithInvitation = async (context: Context, { administrator, language, ...authority }: NewAuthority & First): Promise<Founded> =>
  inviteFirst(context, await addAuthority(context, authority), { administrator, language })

async function inviteFirst(context: Context, added: Id<'organisation'>, { administrator, language }: First): Promise<Founded> {
  const { link } = await writeInvitation(context, { organisation: added, name: administrator, roles: ['administrator', 'coordinator'], language })
  context.about(added, added)
  return { organisation: added, link }
}

/** The link holds a secret: what is kept of the answer is its language, and the same submission gets the same link again. */
export const keepFounded = ({ organisation, link }: Founded): Ids => ({ organisation, language: new URL(link).pathname.slice(1, 3) })
export const foundedAgain = ({ organisation, language }: Ids, context: Context): Founded =>
  ({ organisation: String(organisation), link: linkOf(context, String(language)) })
