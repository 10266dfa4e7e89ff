import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { hiddenIn, told, whoMayBeNamed } from '../sources/index.ts'
import { CoalitionFacts, EntryFacts } from './facts.ts'
import { allWritten } from './written.ts'

/**
 * The coalition: what it is, its goals, areas and forms of work with what serves each, the dated facts around it, and its products.
 * What serves a goal: `ties`, which the keeper judged, with a name under it; `named`, types of activity that stand in the same line of the same document;
 * `events` whose outcomes say so; `written`, what organisations published for it.
 */
export const showCoalition = read({
  name: 'coalition/show',
  does: 'Show what the coalition is for, and what serves each of its goals, areas and forms of work',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const [entries, ties, outcomes, programmes, events, { rows: written }, hidden] = await Promise.all([
      db.selectFrom('coalition_entry').selectAll().orderBy('place').execute(),
      db.selectFrom('coalition_tie as t').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 't.organisation')).select(['t.target', 't.subject', 'o.name as by']).orderBy('t.at').execute(),
      db.selectFrom('event_outcome as o').innerJoin('event as e', 'e.id', 'o.event').select(['o.goals', 'e.code', 'e.title']).where('e.published', '=', true).orderBy('e.starts_on').execute(),
      db.selectFrom('programme').select(['code', 'title']).where('published', '=', true).execute(),
      db.selectFrom('event').select(['code', 'title']).where('published', '=', true).execute(),
      allWritten('published').execute(db),
      hiddenIn({ db }),
    ])
    const all = entries.map(({ code, kind, text, facts }) => ({ code, kind, text: told.parse(text), facts }))
    const titles = new Map([...all.map(({ code, text }) => [code, text] as const), ...[...programmes, ...events].map(({ code, title }) => [code, told.parse(title)] as const)])
    const entriesOf = (kind: (typeof all)[number]['kind']) => all.filter((one) => one.kind === kind).map(({ code, text, facts }) => ({ code, text, ...EntryFacts.parse(facts) }))
    const types = entriesOf('activity type')
    const served = (code: string, sources: (typeof types)[number]['sources']) => {
      const ofTarget = outcomes.filter(({ goals }) => goals.includes(code))
      return {
        ties: ties.filter(({ target }) => target === code).flatMap(({ subject, by }) => { const title = titles.get(subject); return title ? [{ code: subject, title, by }] : [] }),
        named: types.filter((type) => type.sources.some((here) => sources.some((there) => there.source === here.source && there.lines.some((line) => here.lines.includes(line))))).map((type) => ({ code: type.code, title: type.text })),
        events: [...new Map(ofTarget.map((one) => [one.code, { code: one.code, title: told.parse(one.title) }])).values()],
        written: written.filter((one) => one.targets.includes(code)).map(({ kind, id, title, language }) => ({ kind, id, title, language })),
      }
    }
    const [itself] = all.filter(({ kind }) => kind === 'coalition')
    if (!itself) throw new Refused('missing', 'core.refused.missing')
    const withServed = (kind: 'goal' | 'area' | 'form') => entriesOf(kind).map(({ code, text, sources }) => ({ code, text, sources, ...served(code, sources) }))
    const { organisation, ...about } = CoalitionFacts.parse(itself.facts)
    return {
      code: itself.code, ...about, organisation: hidden.pages.has(organisation) || hidden.ties.has(organisation) ? null : organisation,
      goals: withServed('goal'), areas: withServed('area'), forms: withServed('form'),
      facts: entriesOf('fact').map(({ code, text, on, touches, sources, later }) => ({ code, text, on: on ?? null, touches: touches.filter((one) => !hidden.ties.has(one) && !hidden.pages.has(one)).map((one) => ({ code: one, title: titles.get(one) ?? null })), sources, later })),
      products: entriesOf('product').map(({ code, text, kind = 'other', planned, programme = null, sources, later }) => ({ code, text, kind, planned, programme, sources, later })),
      activities: types.map(({ code, text, sources }) => ({ code, text, sources })),
    }
  },
})
