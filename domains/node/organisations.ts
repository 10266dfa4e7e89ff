import type { Context } from '../../core/operation.ts'
import { newId, type Id } from '../../core/ids.ts'
import { giveRegisterToFirst } from '../sources/index.ts'

/** An authority: nobody asks it for help. */
export type NewAuthority = { readonly name: string; readonly country: string }

/** What an organisation of this node is, and where it can be asked for help. */
export type NewOrganisation = NewAuthority & {
  readonly place: string
  readonly languages: readonly string[]
  readonly answersWithinHours: number
}

/** Adds an organisation with a key of its own and an open reception; the first of a node keeps the register. For the founder only. Out: its id. */
export async function addOrganisation({ db, vault }: Pick<Context, 'db' | 'vault'>, { name, country, place, languages, answersWithinHours }: NewOrganisation): Promise<Id<'organisation'>> {
  const organisation = await addAuthority({ db, vault }, { name, country })
  await db.insertInto('reception').values({ organisation, place, languages: [...languages], answers_within_hours: answersWithinHours }).execute()
  await giveRegisterToFirst({ db }, organisation)
  return organisation
}

/** Adds an organisation with a key of its own and no reception. For the founder only. Out: its id. */
export async function addAuthority({ db, vault }: Pick<Context, 'db' | 'vault'>, { name, country }: NewAuthority): Promise<Id<'organisation'>> {
  const organisation = newId<'organisation'>()
  await db.insertInto('organisation').values({ id: organisation, name, country }).execute()
  await db.insertInto('organisation_key').values({ organisation, wrapped: vault.newOrganisationKey(organisation) }).execute()
  return organisation
}
