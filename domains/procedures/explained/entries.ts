import type { Context } from '../../../core/operation.ts'
import { publishEntries, type Entry } from '../../sources/index.ts'
import type { Procedure } from '../definition.ts'
import { definitions, procedureNames, versionsOf } from '../laws.ts'
import { introduced } from './introduced.ts'

/** The code by which the register knows a law. In: the law's own name. */
export const codeOfLaw = (id: string): string => `LAW-${id.toUpperCase()}`

/** One law: the version that is meant where nobody names one, the latest. Undefined where there is none. */
export const latestVersion = (id: string, version?: string): Procedure | undefined =>
  versionsOf(id).filter((one) => version === undefined || one.version === version).reduce<Procedure | undefined>((latest, one) => (latest === undefined || one.inForce.from > latest.inForce.from ? one : latest), undefined)

/** What the search of the register finds of the laws: each by its title and whom it is for, in every language, and by its instruments. */
export const lawEntries: readonly Entry[] = procedureNames.map((id) => {
  const told = introduced[id]
  const title = latestVersion(id)?.title ?? id
  const sources = definitions.filter((one) => one.id === id).flatMap(({ inForce, clocks }) => [inForce.law.source, ...Object.values(clocks).map(({ law }) => law.source)])
  return { code: codeOfLaw(id), kind: 'procedure', address: `/procedures/${id}`, title: told?.title ?? { en: title }, text: [title, ...Object.values(told?.isFor ?? {}), ...new Set(sources)] }
})

/** Puts the laws into the search of the register, as the founder; again changes nothing. Out: how many there are. */
export async function loadLaws({ db }: Pick<Context, 'db'>): Promise<number> {
  await publishEntries({ db }, lawEntries)
  return lawEntries.length
}
