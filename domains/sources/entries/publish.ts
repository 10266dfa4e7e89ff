import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { foldedWords } from '../../../core/fold.ts'
import type { Language } from '../../../core/words.ts'

/** What the search of the register sorts its finds by. */
export const entryKinds = ['programme', 'event', 'organisation', 'conflict', 'outcome', 'coalition', 'procedure'] as const
export type EntryKind = (typeof entryKinds)[number]
export type Title = { readonly en: string } & { readonly [language in Exclude<Language, 'en'>]?: string | undefined }

/** What can be found. `address`: behind the language, as /events/EVT-1. `text`: everything by which it may be found beside its title; no name of another organisation. */
export type Entry = { readonly code: string; readonly kind: EntryKind; readonly address: string; readonly title: Title; readonly text?: readonly (string | null | undefined)[] }

/** Puts published copies into the search, or brings them up to date: the founder the register's own, an organisation (`organisation`) its own. */
export async function publishEntries({ db }: Pick<Context, 'db'>, entries: readonly Entry[], organisation: Id<'organisation'> | null = null): Promise<void> {
  for (let at = 0; at < entries.length; at += 500) {
    await db.insertInto('register_entry').values(entries.slice(at, at + 500).map((one) => ({ ...rowOf(one), organisation })))
      .onConflict((there) => there.column('code').doUpdateSet(({ ref }) => ({
        kind: ref('excluded.kind'), address: ref('excluded.address'), title: ref('excluded.title'), exact: ref('excluded.exact'), folded_title: ref('excluded.folded_title'), folded: ref('excluded.folded'),
      }))).execute()
  }
}

/** Takes copies of our own out of the search, at once. */
export async function withdrawEntries({ db }: Pick<Context, 'db'>, codes: readonly string[], organisation: Id<'organisation'>): Promise<void> {
  if (codes.length > 0) await db.deleteFrom('register_entry').where('organisation', '=', organisation).where('code', 'in', [...codes]).execute()
}

/** A title that an organisation wrote in one language: for readers of that language, and in place of what others lack. */
export const inOneLanguage = (language: Language, text: string): Title => ({ en: text, ...(language !== 'en' && { [language]: text }) })

/** An entry as the table holds it, folded. */
export function rowOf({ code, kind, address, title, text = [] }: Entry) {
  const titles = [code, ...Object.values(title).filter((one) => one !== undefined)]
  const words = (texts: readonly string[]) => [...new Set(texts.flatMap(foldedWords))].join(' ')
  return {
    code, kind, address, title: JSON.stringify(title), exact: [...new Set(titles.map((one) => foldedWords(one).join(' ')))],
    folded_title: words(titles), folded: words([...titles, ...text.flatMap((one) => one ?? [])]),
  }
}
