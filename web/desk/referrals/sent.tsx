import type { Language } from '../../../core/words.ts'
import { declineReasons, showReferral } from '../../../domains/cases/index.ts'
import '../../look/case.css'
import { plain, type Plain } from '../../plain.ts'
import { Facts } from '../../parts/facts.tsx'
import { Note } from '../../parts/note.tsx'
import { Road, Stop } from '../../parts/road.tsx'
import { State } from '../../parts/state.tsx'
import { read } from '../../visit.ts'
import { countryName, languageNames, languageOf, translate, type T } from '../../words.ts'
import { dayOf, shortMoment } from '../days.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { Paragraphs } from '../paragraphs.tsx'
import { begin, purposeIn } from '../people/say.ts'
import type { Route } from './+types/sent'
import { looks } from './course.ts'
import { untilInWords } from './days.ts'
import { Sees } from './sees.tsx'
import { WayOf } from './way.tsx'
import { outcomeInWords } from './outcome-in-words.ts'

type Shown = Plain<Awaited<ReturnType<typeof showReferral.run>>>

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: plain(await read({ context }, showReferral, { referral: params.referral })), now: Temporal.Now.instant().toString() }
}

export default function SentPage({ params, loaderData: { shown, now } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { office, standing } = shown
  const desk = `/${language}/desk`
  const moment = (at: string) => shortMoment(language, at, office.zone, now)
  const to = { receiver: shown.receiver_name, country: countryName(language, shown.receiver_country) }
  return (
    <DeskPage language={language} tab='/referrals' path={`/referrals/${shown.referral}`} title={t('web.sent.title', { reference: shown.reference })}>
      <div className='who'>
        <p><a href={`${desk}/referrals`}>{t('web.referrals.all')}</a></p>
        <h1>{t('web.sent.to', to)}</h1>
        <Facts look='pairs' facts={[
          { name: t('web.referrals.number'), value: <span className='num'>{shown.reference}</span> },
          { name: t('web.referrals.for'), value: purposeIn(t, shown.purpose) },
          { name: t('web.case.case'), value: <a className='num' href={`${desk}/cases/${shown.case}`}>{shown.case_reference}</a> },
          { name: t('web.sent.by'), value: shown.by },
          { name: t('web.referrals.speaks'), value: languageNames(language, [shown.language]) },
          { name: t('web.case.until'), value: untilInWords(language, shown.until, office.zone, now) },
        ]} />
        <WayOf t={t} language={language} zone={office.zone} today={dayOf(now, office.zone)} known={{
          sentAt: shown.sent_at, openedAt: standing.opened_at, answer: standing.answer, outcome: standing.outcome, endedAt: standing.ended?.at ?? null, acknowledgedAt: standing.acknowledged_at,
        }} />
      </div>
      <p><State is={looks[standing.state]}>{t(`cases.referrals.standing.${standing.state}`)}</State> {t(`web.sent.then.${standing.state}`, to)}</p>
      {standing.ended && <Note title={t(`cases.referrals.ended.${standing.ended.why}`)}>{t(standing.acknowledged_at ? 'web.sent.erased' : 'web.sent.hidden', to)}</Note>}
      <div className='split part'>
        <section aria-labelledby='told'>
          <h2 id='told' className='begins'>{t('web.sent.told', to)}</h2>
          {shown.news.length === 0 ? <p className='soft'>{t('web.sent.told-none', to)}</p> : <News t={t} language={language} shown={shown} moment={moment} />}
        </section>
        <section aria-labelledby='sees'>
          <h2 id='sees' className='begins'>{t('web.sent.shared')}</h2>
          <Sees t={t} receiver={shown.receiver_name} shared={shown.classes} ended={standing.ended !== null} />
        </section>
      </div>
    </DeskPage>
  )
}

function News({ t, shown, moment }: { t: T; language: Language; shown: Shown; moment: (at: string) => string }) {
  return (
    <Road>
      {shown.news.map((one, at) => {
        const declined = oneOf(declineReasons, one.code)
        const why = one.kind === 'declined' ? declined && t(`cases.decline.${declined}`) : one.kind === 'outcome' ? outcomeInWords(t, one.code) : undefined
        return (
          <Stop key={`${one.kind} ${one.at}`} is={at === shown.news.length - 1 && one.kind === 'outcome' ? 'arrived' : 'done'} when={moment(one.at)} title={begin(t(`cases.road.news ${one.kind}`))}>
            {why && <p>{why}</p>}
            {one.text && <div className='said'><Paragraphs text={one.text} /></div>}
          </Stop>
        )
      })}
    </Road>
  )
}
