import type { units } from '../facts.ts'

/** A number as it was counted, with what was counted and how sure that is. */
export type Counted = { readonly number: number; readonly unit: (typeof units)[number]; readonly qualifier: string | null }

/**
 * What several screenings of one edition counted, as one: numbers of one unit are added, and units never to one another (80 missions and 300 people are not 380).
 * A sum is no surer than its parts: with "about" among them it is "about"; with "over" or "more than" among them, and no "about", it is "over".
 */
export function summed(counted: readonly Counted[]): readonly Counted[] {
  return [...Map.groupBy(counted, ({ unit }) => unit)].map(([unit, all]) => {
    const has = (qualifier: string) => all.some((one) => one.qualifier === qualifier)
    return { unit, number: all.reduce((total, { number }) => total + number, 0), qualifier: has('about') ? 'about' : has('over') || has('more than') ? 'over' : null }
  })
}

type Screened = { readonly series: string | null; readonly edition: string | null; readonly country: string | null; readonly attendance: readonly Counted[] }

/** Screenings of several missions gathered by the edition of the festival that they belong to. Out: for each edition how many screenings, in which countries, and who came, by unit. */
export function editionsOf(screenings: readonly Screened[]) {
  const inOne = screenings.flatMap(({ series, edition, ...rest }) => (series === null || edition === null ? [] : [{ series, edition, ...rest }]))
  return [...Map.groupBy(inOne, ({ series, edition }) => `${series} ${edition}`).values()].flatMap((all) => (all[0] === undefined ? [] : [{
    series: all[0].series, edition: all[0].edition, screenings: all.length, countries: [...new Set(all.flatMap(({ country }) => country ?? []))].sort(),
    attendance: summed(all.flatMap(({ attendance }) => attendance)),
  }]))
}
