import type { Language } from '../../../core/words.ts'
import { listReferrals } from '../../../domains/cases/index.ts'
import '../../look/case.css'
import { plain, type Plain } from '../../plain.ts'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { countryName, languageNames, languageOf, translate, type T } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { begin, purposeIn } from '../people/say.ts'
import type { Route } from './+types/list'
import { looks } from './course.ts'
import { inOrder } from './order.ts'

type Listed = Plain<Awaited<ReturnType<typeof listReferrals.run>>>
type Drawn = { readonly t: T; readonly language: Language; readonly day: (at: string) => string; readonly opens: boolean }

export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const before = { receivedBefore: searchParams.get('received') ?? undefined, sentBefore: searchParams.get('sent') ?? undefined }
  return { ...plain(await read({ context }, listReferrals, before)), ...before, now: Temporal.Now.instant().toString() }
}

export default function Referrals({ params, loaderData: { sent, received, next, receivedBefore, sentBefore, office, now } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const today = dayOf(now, office.zone)
  // A coordinator follows referrals and opens none.
  const opens = office.roles.includes('case worker') || office.roles.includes('supervisor')
  const drawn: Drawn = { t, language, opens, day: (at) => shortDay(language, dayOf(at, office.zone), today) }
  const waiting = received.filter(({ state }) => state === 'waiting').length
  return (
    <DeskPage language={language} tab='/referrals' path='/referrals' title={t('web.referrals.title')}>
      <div className='headrow'><h1>{t('web.referrals.title')}</h1><p className='soft'>{t('web.referrals.lede')}</p></div>
      <p className='row'><a href={`${desk}/elsewhere`}>{t('web.elsewhere.title')}</a></p>
      <section aria-labelledby='received'>
        <h2 id='received'>{t('web.referrals.received')} <Count of={received} next={next.received} before={receivedBefore} />{waiting > 0 && <>{' '}<State is='now'>{t('web.referrals.waiting', { count: waiting })}</State></>}</h2>
        {received.length === 0
          ? <Empty title={t('web.referrals.received-none')} next={<span className='soft'>{t('web.referrals.received-none-next')}</span>} />
          : <Table caption={t('web.referrals.received')} columns={receivedColumns(drawn, desk)} rows={inOrder(received)} keyOf={(row) => row.parcel} />}
        <Pages t={t} newest={receivedBefore && `${desk}/referrals`} earlier={next.received && `${desk}/referrals?received=${next.received}`} />
      </section>
      <section className='part' aria-labelledby='sent'>
        <h2 id='sent'>{t('web.referrals.sent')} <Count of={sent} next={next.sent} before={sentBefore} /></h2>
        {sent.length === 0
          ? <Empty title={t('web.referrals.sent-none')} next={opens ? <a className='also' href={`${desk}/cases`}>{t('web.referrals.sent-none-case')}</a> : <span className='soft'>{t('web.referrals.sent-none-next')}</span>} />
          : <Table caption={t('web.referrals.sent')} columns={sentColumns(drawn, desk)} rows={sent} keyOf={(row) => row.referral} />}
        <Pages t={t} newest={sentBefore && `${desk}/referrals`} earlier={next.sent && `${desk}/referrals?sent=${next.sent}#sent`} />
      </section>
    </DeskPage>
  )
}

/** How many there are, where the page shows them all from the newest on; that there are more, where it does not. */
const Count = ({ of, next, before }: { of: readonly unknown[]; next: string | null; before: string | undefined }) =>
  before ? null : <span className='soft num'>{of.length}{next && '+'}</span>

const Pages = ({ t, newest, earlier }: { t: T; newest: string | undefined; earlier: string | null }) =>
  (newest || earlier) && <p className='row'>{newest && <a href={newest}>{t('web.referrals.newest')}</a>} {earlier && <a href={earlier}>{t('web.referrals.earlier')}</a>}</p>

function receivedColumns({ t, language, day, opens }: Drawn, desk: string): readonly Column<Listed['received'][number]>[] {
  return [
    { head: t('web.referrals.for'), as: 'row', cell: (row) => (opens ? <a href={`${desk}/referrals/received/${row.parcel}`}>{begin(purposeIn(t, row.purpose))}</a> : begin(purposeIn(t, row.purpose))) },
    { head: t('web.referrals.from'), cell: (row) => `${row.sender_name}, ${countryName(language, row.sender_country)}` },
    { head: t('web.referrals.number'), cell: (row) => <span className='num nw'>{row.reference}</span> },
    { head: t('web.referrals.speaks'), cell: (row) => languageNames(language, [row.language]) },
    { head: t('web.referrals.came'), as: 'day', cell: (row) => day(row.sent_at) },
    { head: t('web.case.case'), cell: (row) => row.case && <a className='num nw' href={`${desk}/cases/${row.case}`}>{row.case_reference}</a> },
    {
      head: t('web.referrals.stands'), bare: true,
      cell: (row) => <><State is={looks[row.state]}>{t(`cases.referrals.standing.${row.state}`)}</State>{row.ended && row.state === 'ended' && <><br /><small className='soft'>{t(`cases.referrals.ended.${row.ended.why}`)}, {day(row.ended.at)}</small></>}</>,
    },
  ]
}

function sentColumns({ t, language, day, opens }: Drawn, desk: string): readonly Column<Listed['sent'][number]>[] {
  return [
    { head: t('web.referrals.for'), as: 'row', cell: (row) => (opens ? <a href={`${desk}/referrals/${row.referral}`}>{begin(purposeIn(t, row.purpose))}</a> : begin(purposeIn(t, row.purpose))) },
    { head: t('web.referrals.to'), cell: (row) => `${row.receiver_name}, ${countryName(language, row.receiver_country)}` },
    { head: t('web.referrals.number'), cell: (row) => <span className='num nw'>{row.reference}</span> },
    { head: t('web.referrals.when'), as: 'day', cell: (row) => day(row.sent_at) },
    { head: t('web.case.case'), cell: (row) => row.case && <a className='num nw' href={`${desk}/cases/${row.case}`}>{row.case_reference}</a> },
    {
      head: t('web.referrals.stands'), bare: true,
      cell: ({ standing }) => (
        <>
          <State is={looks[standing.state]}>{t(`cases.referrals.standing.${standing.state}`)}</State>
          <br /><small className='soft'>{standing.state === 'ended' && standing.ended ? `${t(`cases.referrals.ended.${standing.ended.why}`)}, ` : ''}{day(standing.since)}</small>
        </>
      ),
    },
  ]
}
