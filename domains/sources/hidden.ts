import type { Context } from '../../core/operation.ts'

/**
 * What organisations do not wish to have shown: the codes of the pages that are not there, and of those who are named in no list of parties;
 * of the latter those that are of this node, by id and by the name under which they may have been typed.
 */
export type Hidden = { readonly pages: ReadonlySet<string>; readonly ties: ReadonlySet<string>; readonly organisations: ReadonlySet<string>; readonly names: ReadonlySet<string> }

/** Asked anew each time, in the transaction of whoever asks: what was hidden a moment ago is hidden here. */
export async function hiddenIn({ db }: Pick<Context, 'db'>): Promise<Hidden> {
  const [rows, nowhere] = await Promise.all([
    db.selectFrom('register_hiding').select(['code', 'page', 'ties']).execute(),
    db.selectFrom('hidden_organisation as h').innerJoin('organisation as o', 'o.id', 'h.organisation').select(['o.id', 'o.name']).execute(),
  ])
  return {
    pages: new Set(rows.flatMap(({ code, page }) => (page ? [code] : []))), ties: new Set(rows.flatMap(({ code, ties }) => (ties ? [code] : []))),
    organisations: new Set(nowhere.map(({ id }) => id)), names: new Set(nowhere.map(({ name }) => name)),
  }
}

type Party = { readonly organisation?: string | null | undefined; readonly named?: { readonly en: string } | undefined }
/** Is this somebody who does not wish to be named: by its code, or by its name? */
export const isHidden = ({ organisation, named }: Party, { ties, names }: Hidden): boolean => (organisation ? ties.has(organisation) : false) || (named !== undefined && names.has(named.en))

/** The parties of something as readers see them: without those who do not wish to be named, and with `isLinked` where there is a page to go to. */
export const partiesShown = <One extends Party>(parties: readonly One[], hidden: Hidden) =>
  parties.filter((party) => !isHidden(party, hidden)).map((party) => ({ ...party, isLinked: typeof party.organisation === 'string' && !hidden.pages.has(party.organisation) }))

/** A name that somebody typed, for readers: nothing in place of one that is named nowhere. */
export const nameShown = (name: string | null, { names }: Hidden): string | null => (name !== null && names.has(name) ? null : name)
