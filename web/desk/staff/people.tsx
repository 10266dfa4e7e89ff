import type { listStaff } from '../../../domains/directory/index.ts'
import type { Plain } from '../../plain.ts'
import { Table, type Column } from '../../parts/table.tsx'
import { dayInWords } from '../../words.ts'
import { dayOf } from '../days.ts'
import type { Drawn } from './drawn.ts'

type Member = Plain<Awaited<ReturnType<typeof listStaff.run>>>['staff'][number]

/** Who works here, and as what; for an administrator, the way to each. */
export function People({ t, language, zone, staff, administers }: Drawn & { staff: readonly Member[]; administers: boolean }) {
  const columns: readonly Column<Member>[] = [
    { head: t('web.staff.name'), as: 'row', cell: ({ account, name }) => (administers ? <a href={`/${language}/desk/staff/${account}`}>{name}</a> : name) },
    { head: t('web.staff.roles'), cell: ({ roles }) => roles.length === 0 ? <span className='soft'>{t('web.staff.no-roles')}</span> : roles.map((role) => t(`directory.staff.${role}`)).join(' · ') },
    { head: t('web.staff.since'), as: 'day', cell: ({ since }) => dayInWords(language, dayOf(since, zone)) },
  ]
  return <><h2 className='hide'>{t('web.staff.people')}</h2><Table caption={t('web.staff.people')} columns={columns} rows={staff} keyOf={({ account }) => account} /></>
}
