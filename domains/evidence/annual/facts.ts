import type { z } from 'zod'
import type { told } from '../../sources/index.ts'

type Told = z.output<typeof told>
type Named = { readonly en: string; readonly ru?: string | undefined; readonly uz?: string | undefined; readonly tg?: string | undefined; readonly ky?: string | undefined }
/** A title in the one language in which an organisation wrote it. */
type Own = { readonly title: string; readonly language: string }
type Party = { readonly name: Named; readonly organisation: string | null }

/** Everything public that is recorded of one year, as a report is made from it. Days are ISO; nothing here is about a person. */
export type YearFacts = {
  readonly year: number
  readonly asOf: string
  readonly members: readonly { readonly country: string; readonly history: readonly { readonly state: 'member' | 'suspended' | 'left'; readonly onDay: string }[] }[]
  readonly accessions: readonly { readonly onDay: string }[]
  readonly bodies: readonly (Own & { readonly body: string; readonly meetings: number; readonly decisions: readonly ('adopted' | 'rejected' | 'no quorum')[] })[]
  readonly activities: readonly { readonly targets: readonly string[] }[]
  readonly goals: readonly { readonly code: string; readonly text: Told }[]
  readonly programmes: readonly {
    readonly code: string; readonly title: Told; readonly from: string | null; readonly until: string | null; readonly countries: readonly string[]
    readonly donors: readonly Party[]; readonly implementers: readonly Party[]
    readonly sums: readonly { readonly kind: 'budget' | 'incoming' | 'commitment' | 'disbursement' | 'expenditure'; readonly amount: string; readonly currency: string }[]
    readonly periods: readonly { readonly period: string; readonly indicator: string; readonly unit: string; readonly percent: boolean; readonly from: string; readonly until: string; readonly target: string | null; readonly actual: string | null }[]
  }[]
  /** Programmes of which no date is known. */
  readonly undated: number
  readonly events: readonly { readonly code: string; readonly title: Told; readonly on: string; readonly place: Told | null }[]
  readonly outcomes: readonly {
    readonly outcome: string; readonly event: { readonly code: string; readonly title: Told }; readonly text: Told; readonly goals: readonly string[]; readonly dueOn: string | null
    readonly state: 'no news' | 'begun' | 'done' | 'dropped' | 'carried on'; readonly overdue: boolean
  }[]
  /** Of outcomes of earlier events: those that were followed up in the year. */
  readonly followed: number
  readonly releases: readonly {
    readonly release: string; readonly reference: string; readonly version: number; readonly organisation: string; readonly from: string; readonly until: string
    readonly totals: readonly { readonly indicator: string; readonly title: { readonly en: string; readonly ru: string }; readonly people: number | null }[]
  }[]
  readonly barriers: readonly (Own & {
    readonly barrier: string; readonly country: string; readonly targets: readonly string[]; readonly foundOn: string
    readonly history: readonly { readonly onDay: string; readonly state: string; readonly act: string | null; readonly language: string; readonly practice: (Own & { readonly practice: string }) | null }[]
  })[]
  readonly practices: readonly (Own & { readonly practice: string; readonly reviews: readonly { readonly onDay: string }[]; readonly replications: readonly { readonly onDay: string }[] })[]
  readonly agreements: readonly (Own & { readonly agreement: string; readonly transfers: readonly { readonly onDay: string; readonly records: number | null }[] })[]
  readonly initiatives: readonly (Own & { readonly initiative: string; readonly place: string; readonly country: string; readonly budget: number | null; readonly currency: string | null; readonly result: string | null; readonly targets: readonly string[] })[]
  readonly materials: readonly (Own & { readonly material: string; readonly edition: string; readonly reviewedOn: string; readonly dueOn: string })[]
  /** Those that are not agreed upon. */
  readonly conflicts: readonly { readonly code: string; readonly topic: Told }[]
}

/** The first and the last day of a year. */
export const daysOf = (year: number) => ({ first: `${year}-01-01`, last: `${year}-12-31` }) as const
export const isIn = (year: number, day: string): boolean => day.startsWith(`${year}-`)
