import { bytes, named, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

/** A plan in each organisation, of a person whom several know, and one of somebody else; the ids are the same everywhere. Some parcels ask for monitoring. */
export function reintegrationStory(shared: Story): Story {
  const all = [[osh, 'aziza'], [moscow, 'marina'], [bishkek, 'begimai']] as const
  const signed = all.map(([organisation, worker]) => ({ organisation, by_account: account(worker) }))
  const plans = ['Gulnora', 'Davron'].flatMap((person) => signed.map((row) => ({ ...row, id: named(`plan of ${person}`), person: named(person), file: named(`return of ${person}`) })))
  const money = { currency: 'EUR', local_currency: 'KGS' }
  const lines = plans.map(({ organisation, by_account, id }) => ({ organisation, by_account, plan: id, id: named(`line of ${id}`), kind: 'economic' as const, way: 'direct' as const }))
  const instalments = lines.map(({ organisation, by_account, id }) => ({ organisation, by_account, line: id, id: named(`instalment of ${id}`) }))
  const asking = (shared.parcel ?? []).flatMap(({ organisation, id, live }, at) => (organisation !== undefined && id !== undefined && (at % 4 === 0 || live === false) ? [{ organisation, parcel: id, months: 6 }] : []))
  return {
    procedure_target: signed.map((row) => ({ ...row, id: named('target'), procedure: 'assisted-voluntary-return', count: 5, unit: 'months' as const })),
    return_plan: plans.map((row) => ({ ...row, ...money, ceiling: '100' })),
    return_plan_line: lines.map((row) => ({ ...row, sealed: bytes('title') })),
    return_plan_line_end: lines.map(({ organisation, by_account, id }) => ({ organisation, by_account, line: id, edition: 2 })),
    return_plan_agreement: lines.map(({ organisation, by_account, plan }) => ({ organisation, by_account, plan, edition: 1, language: 'uz', way: 'in person signed' as const })),
    return_instalment: instalments,
    return_instalment_event: instalments.map(({ organisation, by_account, id }) => ({ organisation, by_account, instalment: id, id: named(`given up ${id}`), kind: 'given up' as const, sealed: bytes('why') })),
    return_weights: signed.map((row) => ({ ...row, id: named('weights') })),
    monitoring: signed.map((row) => ({ ...row, id: named('monitoring'), file: named('return of Gulnora'), months: 6 })),
    monitoring_result: signed.map((row) => ({ ...row, id: named('how it went'), file: named('return of Gulnora'), months: 6, outcome: 'reached' as const, sealed: bytes('answers') })),
    monitoring_request: asking,
    monitoring_report: asking.map(({ organisation, parcel }) => ({ organisation, parcel, id: named(`report ${parcel}`), outcome: 'reached' as const, by_account: account(organisation === moscow ? 'marina' : organisation === bishkek ? 'begimai' : 'aziza') })),
  }
}
