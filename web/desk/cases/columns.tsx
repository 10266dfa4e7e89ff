import type { Language } from '../../../core/words.ts'
import { closureReasons, type listCases } from '../../../domains/cases/index.ts'
import { State } from '../../parts/state.tsx'
import type { Column } from '../../parts/table.tsx'
import type { T } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'
import { oneOf } from '../known.ts'
import { inTwoAlphabets } from '../people/say.ts'
import { remembered } from '../remembered.ts'

export const kinds = ['open', 'closed', 'all'] as const
export type Kind = (typeof kinds)[number]
export type Row = Awaited<ReturnType<typeof listCases.run>>['cases'][number]

/** Which cases an address asks for. */
export function askedIn(request: Request): { show: Kind; mine: boolean; before: string | undefined } {
  const asked = new URL(request.url).searchParams
  return { show: oneOf(kinds, asked.get('show')) ?? 'open', mine: asked.get('mine') === 'true', before: asked.get('before') ?? undefined }
}

/** What the list of cases shows of each; the state where not all of them are open. */
export function caseColumns({ t, language, zone, today, show }: { t: T; language: Language; zone: string; today: string; show: Kind }): readonly Column<Row>[] {
  const desk = `/${language}/desk`
  const inFew = remembered((on: string) => shortDay(language, on, today))
  const day = (at: string) => inFew(dayOf(at, zone))
  return [
    {
      head: t('web.cases.whom'), as: 'row',
      cell: (row) => {
        const { first, other } = inTwoAlphabets(row.person?.names?.all ?? [])
        const name = first || (row.person ? t('web.case.erased-title') : t('web.cases.on-referral', { reference: row.parcel?.reference ?? '' }))
        return <><a href={`${desk}/cases/${row.case}`}>{name}</a>{other && <> <span className='other'>{other}</span></>}</>
      },
    },
    { head: t('web.case.case'), cell: (row) => <span className='num'>{row.reference}</span> },
    { head: t('web.case.worker'), cell: (row) => row.worker.name },
    { head: t('web.case.since'), as: 'day', by: (row) => row.openedAt, cell: (row) => day(row.openedAt) },
    {
      head: t('web.cases.next'), by: (row) => row.nextDue?.on ?? null,
      cell: (row) => row.nextDue ? <State is={row.nextDue.is}>{inFew(row.nextDue.on)}</State> : <span className='soft'>{row.closure ? '' : t('web.cases.next-none')}</span>,
    },
    ...(show === 'open' ? [] : [{
      head: t('web.case.state'), bare: true,
      cell: (row: Row) => {
        const why = oneOf(closureReasons, row.closure?.reason)
        return row.closure
          ? <><State is='none'>{t('web.cases.closed-on', { day: day(row.closure.at) })}</State>{why && <><br /><small className='soft'>{t(`cases.closure.${why}`)}</small></>}</>
          : <State is='ahead'>{t('web.case.state.open')}</State>
      },
    }]),
  ]
}
