import { latestVersion, type Procedure } from '../../../domains/procedures/index.ts'

/** Laws named in an address: `with=a,b`, or a box ticked for each. Out: those that there are, in their order and once; names that there are not. */
export function chosenLaws(asked: URLSearchParams): { readonly laws: readonly Procedure[]; readonly unknown: readonly string[]; readonly isAsked: boolean } {
  const names = [...new Set([...asked.getAll('with'), ...asked.getAll('with[]')].flatMap((one) => one.split(',')).map((one) => one.trim()).filter((one) => one !== ''))].slice(0, 50)
  const found = names.map((name) => ({ name, law: latestVersion(name) }))
  return { laws: found.flatMap(({ law }) => law ?? []), unknown: found.flatMap(({ name, law }) => (law ? [] : [name.slice(0, 60)])), isAsked: asked.has('with') || asked.has('with[]') || asked.has('show') }
}
