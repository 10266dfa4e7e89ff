import type { Context } from '../../core/operation.ts'

/** What organisations do not wish to have shown: the codes of the pages that are not there, and of those who are named in no list of parties. */
export type Hidden = { readonly pages: ReadonlySet<string>; readonly ties: ReadonlySet<string> }

/** Asked anew each time, in the transaction of whoever asks: what was hidden a moment ago is hidden here. One query. */
export async function hiddenIn({ db }: Pick<Context, 'db'>): Promise<Hidden> {
  const rows = await db.selectFrom('register_hiding').select(['code', 'page', 'ties']).execute()
  return { pages: new Set(rows.flatMap(({ code, page }) => (page ? [code] : []))), ties: new Set(rows.flatMap(({ code, ties }) => (ties ? [code] : []))) }
}

/** The parties of something as readers see them: without those who do not wish to be named, and with `isLinked` where there is a page to go to. */
export const partiesShown = <Party extends { readonly organisation?: string | null | undefined }>(parties: readonly Party[], { pages, ties }: Hidden) =>
  parties.filter(({ organisation }) => !organisation || !ties.has(organisation)).map((party) => ({ ...party, isLinked: typeof party.organisation === 'string' && !pages.has(party.organisation) }))
