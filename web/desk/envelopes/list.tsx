import { largestPaper, listEnvelopes, takeReceipt } from '../../../domains/exchange/index.ts'
import { filled } from '../../form.ts'
import { Bring } from '../../parts/bring.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Table } from '../../parts/table.tsx'
import { Way } from '../../parts/way.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { bringFile } from '../bring-file.ts'
import type { Route } from './+types/list'
import { Stands, toWhom, whatIn } from './stands.tsx'
import '../../look/case.css'

export async function loader({ context }: Route.LoaderArgs) {
  return { ...await read({ context }, listEnvelopes, { most: 200 }), now: Temporal.Now.instant().toString(), once: crypto.randomUUID() }
}

export async function action({ context, request, params: { language } }: Route.ActionArgs) {
  await read({ context }, listEnvelopes, { most: 1 })
  return bringFile({ context, request }, takeReceipt, { most: largestPaper, then: ({ person }) => `/${language}/desk/people/${person}/envelopes` })
}

/** What people had sent to authorities, and the form for a receipt that came back. */
export default function Envelopes({ params, loaderData: { office, envelopes, more, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const today = dayOf(now, office.zone)
  return (
    <DeskPage language={language} tab='/people' path='/envelopes' title={t('web.sending.title')}>
      <Way label={t('web.way')} steps={[{ text: t('web.desk.tab.people'), href: `${desk}/people` }, { text: t('web.sending.title') }]} />
      <div className='headrow'><h1>{t('web.sending.title')}</h1><p className='soft'>{t('web.sending.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ file: t('web.sending.receipt') }} />}
      {envelopes.length === 0
        ? <Empty level={2} title={t('web.sending.none')} next={<a className='also' href={`${desk}/people`}>{t('web.sending.none-next')}</a>} />
        : (
          <Table caption={t('web.sending.title')} rows={envelopes} keyOf={({ consent }) => consent} columns={[
            { head: t('web.sending.whose'), as: 'row', cell: ({ person, name }) => <a href={`${desk}/people/${person}/envelopes`}>{name ?? '…'}</a> },
            { head: t('web.sending.what'), cell: (one) => whatIn(t, one) },
            { head: t('web.sending.to'), cell: (one) => toWhom(language, one) },
            { head: t('web.sending.given'), as: 'day', cell: ({ givenOn }) => shortDay(language, givenOn, today) },
            { head: t('web.sending.stands'), cell: (one) => <Stands t={t} language={language} of={one} /> },
          ]} />
        )}
      {more && <p className='soft'>{t('web.sending.more')}</p>}
      <Bring id='receipt' apart does={t('exchange.envelopes.take-receipt.does')} once={once} at={filled({}, actionData?.problem.fields)('file')} label={t('web.sending.receipt')} accept='.json,application/json'>
        <p className='text soft'>{t('web.sending.receipt-more')}</p>
      </Bring>
    </DeskPage>
  )
}
