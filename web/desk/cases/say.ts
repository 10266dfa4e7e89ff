import { assistanceKinds, needKinds } from '../../../domains/cases/index.ts'
import type { T } from '../../words.ts'
import { oneOf } from '../known.ts'

/** A need in words. A kind that the list no longer has stands as it is. */
export function needIn(t: T, kind: string): string {
  const known = oneOf(needKinds, kind)
  return known ? t(`cases.need.${known}`) : kind
}

/** What the fields of the small forms are called, over what is wrong with them. */
export const labelsIn = (t: T): Readonly<Record<string, string>> => ({
  'need.kind': t('web.case.need'), 'need.text': t('web.case.in-words'), 'step.text': t('web.case.step'), 'step.need': t('web.case.step-for'), 'step.dueOn': t('web.case.due'),
  'note.text': t('web.case.note'), 'task.text': t('web.case.task'), 'task.dueOn': t('web.case.by-day'), 'task.for': t('web.case.task-for'),
})

/** A kind of help in words; the same. */
export function helpIn(t: T, kind: string): string {
  const known = oneOf(assistanceKinds, kind)
  return known ? t(`cases.assistance.${known}`) : kind
}
