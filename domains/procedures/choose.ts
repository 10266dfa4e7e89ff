import { Refused } from '../../core/refused.ts'
import { compile, type Law } from './compile.ts'
import { epochDay, isoDay } from './count.ts'
import type { Procedure } from './definition.ts'
import { inForceOn, lawOf, procedureNames, versionsOf } from './laws.ts'
import type { Told } from './told.ts'

/** In: a file as it was told. Out: the law under which it runs: the version in force on the day it opened, with the programme's own targets. */
export function chosenLaw({ procedure, version, opened, targets }: Pick<Told, 'procedure' | 'version' | 'opened' | 'targets'>): Law {
  const versions = versionsOf(procedure)
  if (versions.length === 0) throw refused('procedure', 'procedures.refused.unknown-procedure', { names: procedureNames.join(', ') })
  const named = version === undefined ? undefined : versions.find((one) => one.version === version)
  if (version !== undefined && named === undefined) throw refused('version', 'procedures.refused.unknown-version', { names: versions.map((one) => one.version).join(', ') })
  const day = epochDay(opened)
  const chosen = inForceOn(named ? [named] : versions, day)
  if (chosen === undefined) {
    const first = versions.map(({ inForce }) => inForce.from).sort()[0] ?? isoDay(day)
    throw refused('opened', 'procedures.refused.not-in-force', { day: first, article: `${versions[0]?.inForce.law.article ?? ''}, ${versions[0]?.inForce.law.source ?? ''}` })
  }
  return targets === undefined ? lawOf(chosen) : compile(withTargets(chosen, targets))
}

/** A programme sets its own targets, and never a number of the law. */
function withTargets(definition: Procedure, targets: NonNullable<Told['targets']>): Procedure {
  const known = Object.entries(definition.clocks).filter(([, { target }]) => target).map(([name]) => name)
  const other = Object.keys(targets).find((name) => !known.includes(name))
  if (other !== undefined) throw refused('targets', 'procedures.refused.no-target', { names: known.join(', ') || '—' })
  const clocks = Object.entries(definition.clocks).map(([name, clock]) => [name, clock.limit !== 'without delay' && targets[name] ? { ...clock, limit: targets[name] } : clock] as const)
  return { ...definition, clocks: Object.fromEntries(clocks) }
}

const refused = (field: string, key: string, filled: Readonly<Record<string, string>>) => new Refused('invalid', key, { filled, fields: { [field]: [{ key, filled }] } })
