import type { Language } from '../../core/words.ts'
import type { PersonName } from '../../domains/people/index.ts'
import { Form, Submit } from '../parts/form.tsx'
import { Table, type Column } from '../parts/table.tsx'
import type { T } from '../words.ts'
import { daysBetween, shortDay, signed } from './days.ts'
import { BothNames } from './people/both-names.tsx'

export type DueTask = {
  readonly task: string
  readonly version: number
  readonly text: string | null
  readonly dueOn: string
  readonly is: 'late' | 'now' | 'ahead'
  readonly case: string
  readonly reference: string
  readonly person: { readonly person: string; readonly names: { readonly all: readonly PersonName[] } | null } | null
}

/** What is due, as a road in time: late above, today, ahead below. `once` holds a key for each task's button; without it nothing can be finished here. */
export function Due({ t, language, today, tasks, once }: { t: T; language: Language; today: string; tasks: readonly DueTask[]; once?: Readonly<Record<string, string>> | undefined }) {
  const columns: readonly Column<DueTask>[] = [
    { head: t('web.today.left'), as: 'left', cell: ({ dueOn }) => (dueOn === today ? t('web.today.now') : signed(daysBetween(today, dueOn))) },
    { head: t('web.today.due'), as: 'day', bare: true, cell: ({ dueOn }) => shortDay(language, dueOn, today) },
    { head: t('web.today.what'), bare: true, cell: (row) => <a href={`/${language}/desk/cases/${row.case}`}>{row.text ?? t('web.today.erased')}</a> },
    { head: t('web.today.whom'), bare: true, cell: ({ person }) => (person?.names ? <BothNames names={person.names.all} /> : <span className='soft'>{t('web.today.by-parcel')}</span>) },
    { head: t('web.today.case'), as: 'day', cell: ({ reference }) => reference },
    {
      head: t('web.today.mark'), bare: true,
      cell: ({ task, version }) => once && (
        <Form once={once[task] ?? ''} seen={version} hidden={{ task }}><Submit look='plain' intent='finish'>{t('web.today.finish')}</Submit></Form>
      ),
    },
  ]
  return <Table caption={t('web.today.tasks')} columns={columns} rows={tasks} keyOf={({ task }) => task} standing={({ is }) => is} road={t('web.requests.road')} current={({ is }) => is === 'now'} />
}
