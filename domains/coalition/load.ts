import { activities, coalition, facts, products } from '../../content/register/translated.ts'
import type { Context } from '../../core/operation.ts'
import { foundElsewhere, recordStatements, said, type Statement, type Told } from '../sources/index.ts'
import { ActivityType, Coalition, CoalitionFacts, DatedFact, Product } from './facts.ts'

type Entry = { readonly code: string; readonly kind: 'coalition' | 'goal' | 'area' | 'form' | 'product' | 'fact' | 'activity type'; readonly text: Told; readonly facts: object }

/** Brings what the register knows of the coalition into the database, as the founder; again changes nothing. Out: how many entries there are. */
export async function loadCoalition({ db }: Pick<Context, 'db'>): Promise<number> {
  const whole = Coalition.parse(coalition)
  const all: readonly Entry[] = [
    { code: whole.code, kind: 'coalition', text: whole.profile, facts: CoalitionFacts.parse(whole) },
    ...([['goal', whole.goals], ['area', whole.areas], ['form', whole.forms]] as const).flatMap(([kind, of]) => of.map(({ code, sources, ...text }) => ({ code, kind, text, facts: { sources } }))),
    ...products.map((one) => Product.parse(one)).map(({ code, title, ...rest }) => ({ code, kind: 'product' as const, text: title, facts: rest })),
    ...facts.map((one) => DatedFact.parse(one)).map(({ code, title, ...rest }) => ({ code, kind: 'fact' as const, text: title, facts: rest })),
    ...activities.map((one) => ActivityType.parse(one)).map(({ code, title, ...rest }) => ({ code, kind: 'activity type' as const, text: title, facts: rest })),
  ]
  await db.insertInto('coalition_entry').values(all.map(({ code, kind, text, facts: beside }, place) => ({ code, kind, place, text: JSON.stringify(text), facts: JSON.stringify(beside) })))
    .onConflict((there) => there.column('code').doUpdateSet(({ ref }) => ({ kind: ref('excluded.kind'), place: ref('excluded.place'), text: ref('excluded.text'), facts: ref('excluded.facts') }))).execute()
  await recordStatements({ db }, statements(whole))
  return all.length
}

const text = ({ en, ru, uz, tg, ky }: Told) => ({ is: 'text' as const, en, ru, uz, ...(tg !== undefined && { tg }), ...(ky !== undefined && { ky }) })

/** Everything that the register's content says of it, one statement for each document that says it. */
function statements({ code, founded, later, purposes, scope, membership, profile, regulatedBy, reporting, goals, areas, forms }: Coalition): Statement[] {
  const alone = [['scope', scope], ['membership', membership], ['profile', profile], ['rules', regulatedBy], ['reporting', reporting]] as const
  return [
    ...said(code, 'founded', { is: 'date', date: founded.value }, founded.sources),
    ...alone.flatMap(([property, one]) => said(code, property, text(one), one.sources)),
    ...purposes.flatMap((one) => said(code, 'goal', text(one), one.sources)),
    ...[...goals, ...areas, ...forms].flatMap((one) => said(one.code, 'title', text(one), one.sources)),
    ...later.map((one) => foundElsewhere(code, one.about, one)),
    ...products.map((one) => Product.parse(one)).flatMap((one) => [
      ...said(one.code, 'title', text(one.title), one.sources),
      ...(one.programme === undefined ? [] : said(one.code, 'is part of', { is: 'code', code: one.programme }, one.sources)),
      ...one.later.map((found) => foundElsewhere(one.code, found.about, found)),
    ]),
    ...facts.map((one) => DatedFact.parse(one)).flatMap((one) => [
      ...said(one.code, 'title', text(one.title), one.sources), ...said(one.code, 'dates', { is: 'date', date: one.on.value }, one.on.sources),
      ...one.later.map((found) => foundElsewhere(one.code, found.about, found)),
    ]),
    ...activities.map((one) => ActivityType.parse(one)).flatMap((one) => said(one.code, 'title', text(one.title), one.sources)),
  ]
}
