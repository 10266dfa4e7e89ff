import type { z } from 'zod'
import { run } from '../../core/run.ts'
import type { Operation } from '../../core/operation.ts'
import { listOrganisations } from '../../domains/directory/index.ts'
import { listEvents, listOutcomes } from '../../domains/events/index.ts'
import { listReleases } from '../../domains/evidence/index.ts'
import { listProgrammes } from '../../domains/programmes/index.ts'
import { listConflicts } from '../../domains/sources/index.ts'
import { asPage, type Visit } from '../visit.ts'
import type { Told } from './register.tsx'
import type { Key } from './words.ts'

/** One line of a list as it is taken away: its code, what it is called, where its page is, and cells by name. `at`: when it was made, where that is known. */
export type Taken = { readonly code: string; readonly title: Told; readonly address: string; readonly at?: string | undefined; readonly cells: Readonly<Record<string, string | number | null | undefined>> }
type Asked = Readonly<Record<string, string>>
type List = { readonly title: Key; readonly page: string; rows(visit: Visit, asked: Asked): Promise<readonly Taken[]> }

/** A list with the operation that also fills its page: the same choice by the same names, the same rows for the same reader. */
const list = <Input extends z.ZodObject, Row>(title: Key, page: string, operation: Operation<Input, readonly Row[]>, lineOf: (row: Row) => Taken): List => ({
  title, page,
  async rows(visit, asked) {
    const chosen = Object.fromEntries(Object.entries(asked).filter(([name, value]) => Object.hasOwn(operation.input.shape, name) && value.trim() !== ''))
    try {
      return (await run(operation, chosen, visit.asking, visit.node, { via: 'page', from: visit.from })).map(lineOf)
    } catch (fault) {
      throw asPage(fault, visit)
    }
  },
})

/** Every list of the register that can be taken away. */
const lists = {
  programmes: list('programmes.list.title', '/programmes', listProgrammes, (one) => ({
    code: one.code, title: one.title, address: `/programmes/${one.code}`,
    cells: { from: one.startsOn?.value, to: one.endsOn?.value, status: one.running ? 'running' : one.status, outputs: one.outputs, donors: one.donors.map(({ name }) => name.en).join('; '), countries: one.countries.join(' '), demonstration: String(one.demonstration) },
  })),
  events: list('events.list.title', '/events', listEvents, (one) => ({
    code: one.code, title: one.title, address: `/events/${one.code}`,
    cells: {
      kind: one.kind, from: one.startsOn, to: one.endsOn, place: one.place?.en, country: one.country, series: one.series, programme: one.programme,
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
    code: one.code, title: one.text, address: `/events/${one.event.code}`, at: one.followed.at(-1) && `${one.followed.at(-1)?.onDay}T00:00:00Z`,
    cells: { kind: one.kind, state: one.state, event: one.event.code, owner: one.owner, due: one.dueOn, programme: one.programme, news: one.followed.length },
  })),
  figures: list('web.figures.title', '/figures', listReleases, (one) => ({
    code: one.reference, title: { en: `${one.organisation.name}, ${one.period.from} – ${one.period.to}` }, address: `/figures/${one.release}`, at: one.withdrawn?.at ?? one.publishedAt ?? undefined,
    cells: { organisation: one.organisation.name, from: one.period.from, to: one.period.to, indicators: one.indicators.join(' '), published: one.publishedAt, withdrawn: one.withdrawn?.at },
  })),
} as const
export type ListName = keyof typeof lists
const isList = (name: string): name is ListName => Object.hasOwn(lists, name)
export const listNamed = (name: string): List | undefined => (isList(name) ? lists[name] : undefined)
