import type { Day } from '../../../core/ids.ts'
import type { Framework, Indicator } from './framework.ts'

/** What a reader would ask for and not find: a key of words (`programmes.results.missing.<what>`) and the line that it is about. */
export type Missing = { readonly what: MissingKind; readonly title: string | null; readonly line: string | null }
export const missingKinds = ['donor', 'implementer', 'money', 'lines', 'indicator', 'evidence', 'late', 'target', 'actual', 'parts', 'sum'] as const
type MissingKind = (typeof missingKinds)[number]

/** What is still missing in a framework on a day: said in words beside it, and never a reason to refuse what is there. */
export function missingIn({ lines, roles, sums }: Pick<Framework, 'lines' | 'roles' | 'sums'>, today: Day): readonly Missing[] {
  const whole = (what: MissingKind): Missing => ({ what, title: null, line: null })
  return [
    ...(roles.some(({ role }) => role === 'donor') ? [] : [whole('donor')]),
    ...(roles.some(({ role }) => role === 'implementer') ? [] : [whole('implementer')]),
    ...(sums.length > 0 ? [] : [whole('money')]),
    ...(lines.some(({ kind }) => kind === 'output') ? [] : [whole('lines')]),
    ...lines.flatMap(({ line, kind, title, standing, dueOn, indicators }) => [
      ...(kind === 'output' && standing === 'planned' && dueOn !== null && dueOn < today ? [{ what: 'late' as const, title, line }] : []),
      ...(kind === 'output' && standing === 'delivered' ? [{ what: 'evidence' as const, title, line }] : []),
      ...(kind === 'outcome' && indicators.length === 0 ? [{ what: 'indicator' as const, title, line }] : []),
      ...indicators.flatMap((one) => missingOf(one, today).map((what) => ({ what, title: one.title, line }))),
    ]),
  ]
}

function missingOf({ periods }: Indicator, today: Day): readonly MissingKind[] {
  const over = periods.filter(({ endsOn }) => endsOn < today)
  return [
    ...(periods.length === 0 || over.some(({ actual }) => actual === null) ? ['actual' as const] : []),
    ...(periods.some(({ target }) => target === null) ? ['target' as const] : []),
    ...(periods.some(({ actual, parts }) => actual !== null && parts.length === 0) ? ['parts' as const] : []),
    ...(periods.some(({ differs }) => differs.length > 0) ? ['sum' as const] : []),
  ]
}
