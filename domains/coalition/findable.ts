import { languages, type Language } from '../../core/words.ts'
import { id as idOf, type Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { inOneLanguage, publishEntries, withdrawEntries, type Entry } from '../sources/index.ts'
import type { WrittenKind } from './lists.ts'

type Asking = Pick<Context, 'db' | 'organisation'>

/** On which page each of them stands; a body has one of its own. */
const pages = {
  activity: '/coalition/calendar', barrier: '/coalition/barriers', practice: '/coalition/practices', initiative: '/coalition/practices', agreement: '/coalition/agreements', material: '/coalition/library',
} as const
/** By what it is found beside its title. Names of organisations are not among it: who hides would be found by them. */
const told = ['text', 'norm', 'hurts', 'proposed', 'criteria', 'country', 'place', 'flows', 'legal_basis', 'result', 'audience', 'edition', 'mandate'] as const

const languageIn = (code: unknown): Language => languages.find((one) => one === code) ?? 'ru'

/** Puts what an organisation wrote into the search when it is published, or takes it out. In: the row as it was just written. A body comes and goes with its decisions and meetings. */
export async function findable(asking: Asking, table: WrittenKind, id: Id<WrittenKind>, values: object): Promise<void> {
  const { db, organisation } = asking
  const row: Readonly<Record<string, unknown>> = { ...values }
  const decided = table === 'body' ? await decidedIn(asking, idOf('body').parse(id)) : []
  if (row.published !== true) return withdrawEntries({ db }, [id, ...decided.map(({ code }) => code)], organisation)
  const entry: Entry = {
    code: id, kind: 'coalition', address: table === 'body' ? `/coalition/bodies/${id}` : `${pages[table]}#${id}`, title: inOneLanguage(languageIn(row.language), String(row.title)),
    text: told.flatMap((name) => { const text = row[name]; return typeof text === 'string' ? [text] : [] }),
  }
  await publishEntries({ db }, [entry, ...decided], organisation)
}

/** What a body decided and met about, as it is found: called when something is added, of a body that everybody reads. */
export async function findableIn(asking: Asking, body: Id<'body'>): Promise<void> {
  const found = await asking.db.selectFrom('body').select('published').where('organisation', '=', asking.organisation).where('id', '=', body).executeTakeFirst()
  if (found?.published) await publishEntries(asking, await decidedIn(asking, body), asking.organisation)
}

async function decidedIn({ db }: Asking, body: Id<'body'>): Promise<readonly Entry[]> {
  const [decisions, meetings] = await Promise.all((['body_decision', 'body_meeting'] as const).map((table) => db.selectFrom(table).select(['id', 'language', 'text', 'on_day']).where('body', '=', body).orderBy('id').execute()))
  const entries = (all: typeof decisions = [], at: (id: string) => string) => all.map(({ id, language, text, on_day }): Entry =>
    ({ code: id, kind: 'coalition', address: `/coalition/bodies/${body}${at(id)}`, title: inOneLanguage(languageIn(language), `${on_day}: ${firstLine(text)}`), text: [text] }))
  return [...entries(decisions, (id) => `#${id}`), ...entries(meetings, () => '#meetings')]
}

/** The first line of a text, as long as a title may be. */
const firstLine = (text: string): string => { const [line = ''] = text.split('\n', 1); return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…` }
