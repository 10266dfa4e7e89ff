import type { z } from 'zod'
import { run } from '../../core/run.ts'
import { languages } from '../../core/words.ts'
import type { Operation } from '../../core/operation.ts'
import { listOrganisations } from '../../domains/directory/index.ts'
import { listAgreements, listBarriers, listDecisions, listInitiatives, listMaterials, listMembers, listPractices } from '../../domains/coalition/index.ts'
import { listEvents, listOutcomes } from '../../domains/events/index.ts'
import { listReleases, listReports, reportTitle } from '../../domains/evidence/index.ts'
import { listProgrammes } from '../../domains/programmes/index.ts'
import { listConflicts } from '../../domains/sources/index.ts'
import { asPage, type Visit } from '../visit.ts'
import type { Told } from './register.tsx'
import type { Key } from './words.ts'

/** One line of a list as it is taken away: its code, what it is called, where its page is, and cells by name. `at`: when it was made, where that is known. */
export type Taken = { readonly code: string; readonly title: Told; readonly address: string; readonly at?: string | undefined; readonly cells: Readonly<Record<string, string | number | null | undefined>> }
type Asked = Readonly<Record<string, string>>
type List = { readonly title: Key; readonly page: string; rows(visit: Visit, asked: Asked): Promise<readonly Taken[]> }

/** A list with the operation that also fills its page: the same choice by the same names, the same rows for the same reader; but what is not to be passed on is left out. */
const list = <Input extends z.ZodObject, Row>(title: Key, page: string, operation: Operation<Input, readonly Row[]>, lineOf: (row: Row) => Taken | undefined): List => ({
  title, page,
  async rows(visit, asked) {
    const chosen = Object.fromEntries(Object.entries(asked).filter(([name, value]) => Object.hasOwn(operation.input.shape, name) && value.trim() !== ''))
    try {
      return (await run(operation, chosen, visit.asking, visit.node, { via: 'page', from: visit.from })).flatMap((row) => lineOf(row) ?? [])
    } catch (fault) {
      throw asPage(fault, visit)
    }
  },
})

/** A title that an organisation wrote in one language. */
const own = (language: string, text: string): Told => ({ en: text, only: languages.find((one) => one === language) ?? 'ru' })
/** The moment that a day begins: what is known to the day only. */
const midnight = (day: string) => `${day}T00:00:00Z`
const latest = (...moments: readonly string[]) => [...moments].sort().at(-1)

/** Every list of the register that can be taken away. */
const lists = {
  programmes: list('programmes.list.title', '/programmes', listProgrammes, (one) => ({
    code: one.code, title: one.title, address: `/programmes/${one.code}`,
    cells: { from: one.startsOn?.value, to: one.endsOn?.value, status: one.running ? 'running' : one.status, outputs: one.outputs, donors: one.donors.map(({ name }) => name.en).join('; '), countries: one.countries.join(' '), demonstration: String(one.demonstration) },
  })),
  events: list('events.list.title', '/events', listEvents, (one) => one.restricted ? undefined : ({
    code: one.code, title: one.title, address: `/events/${one.code}`,
    cells: {
      kind: one.kind, from: one.startsOn, to: one.endsOn, place: one.place?.en, country: one.country, cancelled: one.cancelled ? 'cancelled' : '', series: one.series, programme: one.programme,
      attendance: one.attendance.map(({ number, unit, qualifier }) => [qualifier, number, unit].filter((part) => part !== null).join(' ')).join('; '), demonstration: String(one.demonstration),
    },
  })),
  organisations: list('directory.organisations.title', '/organisations', listOrganisations, (one) => ({
    code: one.code, title: one.name, address: `/organisations/${one.code}`, cells: { kind: one.kind, country: one.country, countries: one.countriesNamed.join(' '), roles: one.roles.join('; ') },
  })),
  conflicts: list('sources.conflicts.title', '/conflicts', listConflicts, (one) => ({
    code: one.code, title: one.topic, address: `/conflicts#${one.code}`,
    cells: { standing: one.standing, between: one.between, sides: one.sides.length, says: one.sides.map(({ assertedBy }) => assertedBy).join('; '), touches: one.touches.map(({ subject }) => subject).join(' ') },
  })),
  outcomes: list('events.outcomes.title', '/outcomes', listOutcomes, (one) => ({
    code: one.code, title: one.text, address: `/events/${one.event.code}`, at: latest(...one.followed.map(({ onDay }) => midnight(onDay)), ...one.changes.map(({ at }) => at)),
    cells: { kind: one.kind, state: one.state, event: one.event.code, owner: one.owner, due: one.dueOn, programme: one.programme, news: one.followed.length },
  })),
  members: list('coalition.members.title', '/coalition/members', listMembers, (one) => ({
    code: one.member, title: { en: one.name }, address: `/coalition/members#${one.member}`, at: latest(one.at, ...one.history.map(({ onDay }) => midnight(onDay))),
    cells: { country: one.country, state: one.state, history: one.history.map(({ state, onDay }) => `${onDay} ${state}`).join('; '), acceded: one.acceded.map(({ version, onDay }) => `${version}: ${onDay}`).join('; ') },
  })),
  barriers: list('coalition.barriers.title', '/coalition/barriers', listBarriers, (one) => ({
    code: one.barrier, title: own(one.language, one.title), address: `/coalition/barriers#${one.barrier}`, at: latest(one.at, ...one.history.map(({ onDay }) => midnight(onDay))),
    cells: {
      state: one.state, country: one.country, norm: one.norm, hurts: one.hurts, proposed: one.proposed, owner: one.owner, cases: one.cases?.count, release: one.cases?.reference,
      history: one.history.map(({ onDay, state }) => `${onDay} ${state}`).join('; '), targets: one.targets.join(' '), by: one.by,
    },
  })),
  practices: list('coalition.practices.title', '/coalition/practices', listPractices, (one) => ({
    code: one.practice, title: own(one.language, one.title), address: `/coalition/practices#${one.practice}`, at: latest(one.at, ...[...one.reviews, ...one.replications].map(({ onDay }) => midnight(onDay))),
    cells: { grade: one.grade, country: one.country, text: one.text, criteria: one.criteria, reviews: one.reviews.length, again: one.replications.map(({ onDay, country }) => `${onDay} ${country}`).join('; '), targets: one.targets.join(' '), by: one.by },
  })),
  initiatives: list('coalition.initiatives.title', '/coalition/practices', listInitiatives, (one) => ({
    code: one.initiative, title: own(one.language, one.title), address: `/coalition/practices#${one.initiative}`, at: one.at,
    cells: { from: one.fromOn, to: one.untilOn, place: one.place, country: one.country, budget: one.budget, currency: one.currency, text: one.text, result: one.result, targets: one.targets.join(' '), by: one.by },
  })),
  agreements: list('coalition.agreements.title', '/coalition/agreements', listAgreements, (one) => ({
    code: one.agreement, title: own(one.language, one.title), address: `/coalition/agreements#${one.agreement}`, at: latest(one.at, ...one.transfers.map(({ onDay }) => midnight(onDay))),
    cells: { from: one.fromOn, to: one.untilOn, parties: one.parties.join('; '), flows: one.flows, basis: one.legalBasis, transfers: one.transfers.length, targets: one.targets.join(' '), by: one.by },
  })),
  materials: list('coalition.library.title', '/coalition/library', listMaterials, (one) => ({
    code: one.material, title: own(one.language, one.title), address: `/coalition/library#${one.material}`, at: latest(one.at, midnight(one.reviewedOn)),
    cells: { audience: one.audience, language: one.language, edition: one.edition, reviewed: one.reviewedOn, due: one.dueOn, overdue: one.overdue ? 'overdue' : '', url: one.url, text: one.text, targets: one.targets.join(' '), by: one.by },
  })),
  decisions: list('coalition.bodies.decisions', '/coalition/bodies', listDecisions, (one) => ({
    code: one.decision, title: own(one.bodyLanguage, `${one.onDay}: ${one.title}`), address: `/coalition/bodies/${one.body}#${one.decision}`, at: one.at,
    cells: { body: one.title, on: one.onDay, outcome: one.outcome, decision: one.text, for: one.for, against: one.against, abstained: one.abstained, absent: one.absent, corrected: one.correctedBy },
  })),
  figures: list('web.figures.title', '/figures', listReleases, (one) => ({
    code: one.reference, title: { en: `${one.organisation.name}, ${one.period.from} – ${one.period.to}` }, address: `/figures/${one.release}`, at: one.withdrawn?.at ?? one.publishedAt ?? undefined,
    cells: { organisation: one.organisation.name, from: one.period.from, to: one.period.to, indicators: one.indicators.join(' '), published: one.publishedAt, withdrawn: one.withdrawn?.at },
  })),
  reports: list('web.reports.title', '/reports', listReports, (one) => ({
    code: `${one.year}-${one.version}`, title: reportTitle(one.year), address: `/reports/${one.year}?version=${one.version}`, at: one.publishedAt ?? undefined,
    cells: { year: one.year, version: one.version, organisation: one.organisation, correction: one.correction, published: one.publishedAt, corrected: String(one.correctedBy !== null) },
  })),
} as const
export type ListName = keyof typeof lists
const isList = (name: string): name is ListName => Object.hasOwn(lists, name)
export const listNames: readonly ListName[] = Object.keys(lists).filter(isList)
export const listNamed = (name: string): List | undefined => (isList(name) ? lists[name] : undefined)
