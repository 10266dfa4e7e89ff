import { grades, listInitiatives, listPractices } from '../../../domains/coalition/index.ts'
import { locale } from '../../../core/words.ts'
import type { Route } from './+types/practices'
import { Empty } from '../../parts/empty.tsx'
import { Facts } from '../../parts/facts.tsx'
import { read } from '../../visit.ts'
import { countryName, dayInWords, languageOf } from '../../words.ts'
import { Part } from '../register.tsx'
import { TakeLine } from '../take-line.tsx'
import { translate } from '../words.ts'
import { Choices, CoalitionPage, Own, OwnText, Signed } from './own.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('grade')
  const grade = grades.find((one) => one === asked)
  return { grade, practices: await read({ context }, listPractices, { ...(grade && { grade }) }), initiatives: await read({ context }, listInitiatives, {}) }
}

export default function Practices({ params, loaderData: { grade, practices, initiatives } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const money = (amount: number, currency: string) => new Intl.NumberFormat(locale[language], { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 }).format(amount)
  return (
    <CoalitionPage language={language} path='/practices' title='coalition.practices.title' lede='coalition.practices.lede'>
      <div className='part flow'>
        <Choices language={language} label={t('coalition.practices.grade')} here={`/${language}/coalition/practices`} name='grade' chosen={grade} all={grades.map((value) => ({ value, text: t(`coalition.grade.${value}`) }))} />
        <TakeLine language={language} list='practices' search={grade ? `?grade=${encodeURIComponent(grade)}` : ''} />
        {practices.length === 0 && <Empty level={2} title={t('coalition.practices.none')} next={<a href={`/${language}/coalition`}>{t('coalition.title')}</a>} />}
      </div>
      {practices.map((one) => (
        <section key={one.practice} className='part flow' aria-labelledby={one.practice}>
          <h2 id={one.practice}><Own language={one.language} text={one.title} /></h2>
          {one.country && <p className='small soft'>{countryName(language, one.country)}</p>}
          <OwnText language={one.language} text={one.text} />
          <Facts look='glance' facts={[
            { name: t('coalition.practices.criteria'), value: <OwnText language={one.language} text={one.criteria} /> },
            { name: t('coalition.practices.grade'), value: one.grade ? t(`coalition.grade.${one.grade}`) : <span className='soft'>{t('coalition.practices.no-review')}</span>,
              note: one.reviews.map((review, at) => <span key={at} className='party'>{review.by}, {dayInWords(language, review.onDay)}: {t(`coalition.grade.${review.grade}`)}. <Own {...review} /></span>) },
            { name: t('coalition.practices.again'), value: one.replications.length === 0 ? <span className='soft'>{t('coalition.practices.not-again')}</span>
              : one.replications.map((again, at) => <span key={at} className='party'>{again.place && `${again.place}, `}{countryName(language, again.country)} <small>{again.by}, {dayInWords(language, again.onDay)}: <Own language={again.language} text={again.text} /></small></span>) },
            ...(one.removed.length > 0 ? [{ name: t('coalition.practices.removed'), value: one.removed.map((barrier) => <a key={barrier.barrier} className='party' href={`/${language}/coalition/barriers#${barrier.barrier}`}><Own language={barrier.language} text={barrier.title} /></a>) }] : []),
          ]} />
          <Signed language={language} by={one.by} targets={one.targets} />
        </section>
      ))}
      <Part id='initiatives' title={t('coalition.initiatives.title')}>
        <TakeLine language={language} list='initiatives' />
        {initiatives.length === 0 && <p className='soft'>{t('coalition.initiatives.none')}</p>}
        {initiatives.map((one) => (
          <section key={one.initiative} className='flow' aria-labelledby={one.initiative}>
            <h3 id={one.initiative}><Own language={one.language} text={one.title} /></h3>
            <OwnText language={one.language} text={one.text} />
            <Facts look='glance' facts={[
              { name: t('coalition.initiatives.place'), value: <><Own language={one.language} text={one.place} />, {countryName(language, one.country)}</> },
              { name: t('coalition.initiatives.when'), value: one.untilOn ? t('coalition.from-to', { from: one.fromOn, to: one.untilOn }) : t('coalition.since', { date: one.fromOn }) },
              { name: t('coalition.initiatives.budget'), value: one.budget !== null && one.currency !== null ? money(one.budget, one.currency) : <span className='soft'>{t('coalition.initiatives.no-budget')}</span> },
              { name: t('coalition.initiatives.result'), value: one.result ? <OwnText language={one.language} text={one.result} /> : <span className='soft'>{t('coalition.initiatives.no-result')}</span> },
            ]} />
            <Signed language={language} by={one.by} targets={one.targets} />
          </section>
        ))}
      </Part>
    </CoalitionPage>
  )
}
