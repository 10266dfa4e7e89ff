import { z } from 'zod'
import { day, line, paragraphs, seen, several, tick } from '../../../core/fields.ts'
import { newId } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { languages, type Language } from '../../../core/words.ts'
import { codeFrom } from '../../cases/index.ts'
import type { Told } from '../../sources/index.ts'
import { mustReadAt, writeAt, type At } from '../at.ts'
import { EventFacts, eventKinds } from '../facts.ts'
import { readAgenda, readLines, readPanels } from './written.ts'

const title = z.strictObject({ en: line(300).optional(), ru: line(300).optional(), uz: line(300).optional(), tg: line(300).optional(), ky: line(300).optional() }).default({})

/** What a coordinator says of an event. Lists are typed, one entry a line, in `language`. */
export const planFields = {
  kind: z.enum(eventKinds),
  language: z.enum(languages),
  title,
  series: line(60).optional(),
  edition: line(60).optional(),
  startsOn: day(),
  endsOn: day().optional(),
  place: line(200).optional(),
  at: line(60).optional(),
  country: z.string().regex(/^[A-Z]{2}$/, 'core.field.kind').optional(),
  programme: line(40).optional(),
  hosts: paragraphs(2_000).optional(),
  themes: paragraphs(2_000).optional(),
  panels: paragraphs(10_000).optional(),
  agenda: paragraphs(10_000).optional(),
  note: paragraphs(2_000).optional(),
  restricted: tick(),
  states: several(z.string().regex(/^[A-Z]{2}$/, 'core.field.kind')),
}
export { seen }
type Planned = z.output<z.ZodObject<typeof planFields>>

/** A text in the one language that somebody wrote it in. */
export const written = (language: Language, text: string): Told => ({ en: text, ru: text, uz: text, ...(language === 'tg' && { tg: text }), ...(language === 'ky' && { ky: text }), only: language })

/** A title in the languages that it was given in; in the others it stands in the first of these. Refused when there is none. */
export function titleOf(given: Planned['title'], language: Language): Told {
  const there = languages.filter((one) => given[one] !== undefined)
  const first = given[language] ?? given[there[0] ?? language]
  if (first === undefined) throw new Refused('invalid', 'core.refused.invalid', { fields: { [`title.${language}`]: [{ key: 'core.field.empty' }] } })
  const [only] = there
  return { en: given.en ?? first, ru: given.ru ?? first, uz: given.uz ?? first, ...(given.tg && { tg: given.tg }), ...(given.ky && { ky: given.ky }), ...(there.length === 1 && only && { only }) }
}

/** A public reference: drawn at random, it tells neither whose event it is nor how many there are. */
export const freshCode = (): string => `EV-${codeFrom(Buffer.from(crypto.getRandomValues(new Uint8Array(8)))).slice(0, 9)}`
export const newEvent = () => ({ id: newId<'event'>(), code: freshCode() })

/** Coordinates as they were typed. What was known of the same point before stays known: that it is a city's. */
function placed(typed: string, before: At | undefined): At {
  const now = mustReadAt('at', typed)
  return before && writeAt(before) === writeAt(now) ? before : now
}

/** What was typed as the row of the event. In: what stood in `facts` before, of which what no form shows stays. Throws Refused for days the wrong way round and lines that cannot be read. */
export function rowOf(given: Planned, organisationName: string, before: EventFacts = EventFacts.parse({})) {
  const { language } = given
  if (given.endsOn !== undefined && given.endsOn < given.startsOn) throw new Refused('invalid', 'core.refused.invalid', { fields: { endsOn: [{ key: 'events.plans.ends-before' }] } })
  if (given.restricted && given.states.length === 0) throw new Refused('invalid', 'core.refused.invalid', { fields: { states: [{ key: 'core.field.choose' }] } })
  const told = (text: string) => written(language, text)
  const hosts = given.hosts === undefined ? [organisationName] : readLines('hosts', given.hosts)
  const facts: EventFacts = {
    ...before,
    at: given.at === undefined ? undefined : placed(given.at, before.at),
    hosts: hosts.map((one) => (/^ORG-\d+$/.test(one) ? { organisation: one, sources: [] } : { named: told(one), sources: [] })),
    themes: given.themes === undefined ? [] : readLines('themes', given.themes).map((one) => ({ ...told(one), sources: [] })),
    panels: given.panels === undefined ? [] : readPanels(given.panels, told),
    agenda: given.agenda === undefined ? [] : readAgenda(given.agenda, told),
    note: given.note === undefined ? undefined : told(given.note),
  }
  return {
    kind: given.kind, title: JSON.stringify(titleOf(given.title, language)), series: given.series ?? null, edition: given.edition ?? null,
    starts_on: given.startsOn, ends_on: given.endsOn ?? given.startsOn, place: given.place === undefined ? null : JSON.stringify(told(given.place)), country: given.country ?? null,
    programme: given.programme ?? null, restricted: given.restricted, facts: JSON.stringify(facts),
  }
}
