import { rowsOf } from './calendar/read.ts'
import { listOf } from './compile.ts'
import type { Ground, Procedure } from './definition.ts'
import { needs } from './needs.ts'
import { confirmLapse } from './read.ts'
import { roles } from './roles.ts'
import type { Say } from './say.ts'

/** A law as it is explained: everything that it holds, with the words of a language beside the names. */
export function described(law: Procedure, t: Say) {
  const countries = [...new Set(Object.values(law.places).flatMap((some) => some ?? []))]
  return {
    id: law.id, version: law.version, title: law.title, kind: law.kind, status: law.status, inForce: law.inForce, countries: law.places, counting: law.counting,
    calendars: countries.map((country) => {
      const rows = rowsOf(country)
      const years = Object.keys(rows?.years ?? {})
      return { country, from: years[0] ?? null, until: years.at(-1) ?? null, sources: Object.values(rows?.sources ?? {}), note: rows?.note ?? null }
    }),
    startsAt: law.startsAt,
    stages: Object.entries(law.stages).map(([stage, { ends }]) => ({ stage, says: t(`procedures.stage.${stage}`), ends: ends === true })),
    steps: [
      ...Object.entries(law.steps).map(([step, written]) => ({
        step, says: t(`procedures.step.${step}`), at: written.at, leadsTo: written.to ?? null, by: listOf(written.by), sides: [...new Set(listOf(written.by).map((role) => roles[role]))],
        needs: (written.needs ?? []).map((need) => ({ need, is: needs[need], says: t(`procedures.need.${need}`) })), after: written.after ?? [], unless: written.unless ?? [],
        movesThePerson: written.enforces === true, notice: written.notice ?? null, appliesFrom: written.appliesFrom ?? null, law: written.law,
      })),
      { step: confirmLapse, says: t('procedures.step.confirm-lapse'), needs: ['ground', 'legal opinion'].map((need) => ({ need, is: 'text', says: t(`procedures.need.${need}`) })) },
    ],
    clocks: Object.entries(law.clocks).map(([clock, written]) => ({
      clock, says: t(`procedures.clock.${clock}`), holder: written.holder, limit: written.limit, runsFrom: written.runsFrom, metBy: written.metBy, extension: written.extension ?? null,
      least: written.least === true, target: written.target === true, onLapse: written.onLapse ? { ...written.onLapse, says: t(`procedures.means.${written.onLapse.means}`) } : null,
      counting: written.counting ?? null, law: written.law,
    })),
    holds: Object.entries(law.holds).map(([hold, written]) => ({ hold, says: t(`procedures.hold.${hold}`), ...written })),
    lists: law.lists ?? {}, notes: law.notes ?? [], sources: sourcesOf(law),
  }
}

/** Every instrument that a law cites, with where it was read and how sure the least sure of its numbers is. */
function sourcesOf(law: Procedure): readonly { readonly source: string; readonly where: string }[] {
  const grounds: readonly Ground[] = [
    law.inForce.law, law.counting.law, ...Object.values(law.steps).map((step) => step.law), ...Object.values(law.holds).map((hold) => hold.law),
    ...Object.values(law.clocks).flatMap((clock) => [clock.law, ...(clock.onLapse ? [clock.onLapse.law] : []), ...(clock.extension ? [clock.extension.law] : [])]),
  ]
  return [...new Map(grounds.map(({ source, where }) => [source, { source, where }])).values()]
}
