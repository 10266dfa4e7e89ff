import { waysGiven, type ShownBasis } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State, type Standing } from '../../parts/state.tsx'
import { countryName, dayInWords, languageNames } from '../../words.ts'
import { dayOf, daysBetween, lastDayOf, shortDay, shortMoment } from '../days.ts'
import { oneOf } from '../known.ts'
import { begin, classesIn, purposeIn } from './say.ts'
import type { PartOfPerson } from './shown.ts'

const standing = { live: 'done', 'not approved': 'now', 'text not reviewed': 'held', ended: 'none', withdrawn: 'held' } as const satisfies Record<ShownBasis['state'], Standing>
const over = (basis: ShownBasis) => basis.state === 'ended' || basis.state === 'withdrawn'

/** On what sharing rests: consents and vital interests with where each stands; what is over is folded away. */
export function Bases(part: PartOfPerson) {
  const { t, language, shown: { bases, person }, works } = part
  const before = bases.filter(over)
  return (
    <>
      <section aria-labelledby='consents'>
        <h2 id='consents'>{t('web.person.consents')}</h2>
        {bases.length === before.length && (
          <Empty title={t('web.person.consents-none')} next={works && <a className='also' href={`/${language}/desk/people/${person}/consent`}>{t('web.person.consent')}</a>}>
            <p className='soft'>{t('web.person.consents-none-more')}</p>
          </Empty>
        )}
      </section>
      {bases.filter((one) => !over(one)).map((one) => <Basis key={one.basis} part={part} basis={one} />)}
      {before.length > 0 && (
        <section><details><summary>{t('web.person.consents-before', { count: before.length })}</summary>{before.map((one) => <Basis key={one.basis} part={part} basis={one} />)}</details></section>
      )}
    </>
  )
}

function Basis({ part, basis }: { part: PartOfPerson; basis: ShownBasis }) {
  const { t, language, now, withdraw, shown: { office, person } } = part
  const today = dayOf(now, office.zone)
  const last = lastDayOf(basis.until, office.zone)
  const way = oneOf(waysGiven, basis.wayGiven)
  return (
    <section aria-label={purposeIn(t, basis.purpose)}>
      <h3>{begin(purposeIn(t, basis.purpose))}</h3>
      <p><State is={standing[basis.state]}>{t(`people.basis.${basis.state}`)}</State>{basis.withdrawnAt && <span className='soft'> {shortMoment(language, basis.withdrawnAt, office.zone, now)}</span>}</p>
      <Facts facts={[
        { name: t('web.person.to-whom'), value: basis.recipient.name, note: `${countryName(language, basis.recipient.country)}${basis.recipient.country === office.country ? '' : `. ${t(basis.crossesBorder ? 'web.person.crosses' : 'web.person.crosses-not')}`}` },
        ...(basis.classes.length > 0 ? [{ name: t('web.person.classes'), value: begin(classesIn(t, basis.classes)) }] : []),
        ...(basis.kind === 'consent'
          ? [{ name: t('web.person.how-given'), value: way ? t(`people.given.${way}`) : '', note: `${basis.givenOn ? shortDay(language, basis.givenOn, today) : ''}${basis.language ? `, ${languageNames(language, [basis.language])}` : ''}` }]
          : [{ name: t('web.person.how-given'), value: t('web.person.vital') }]),
        basis.kind === 'consent'
          ? { name: t('web.person.last-day'), value: dayInWords(language, last), ...(!over(basis) && { note: t('web.person.days-left', { count: Math.max(0, daysBetween(today, last)) }) }) }
          : { name: t('web.person.ends'), value: shortMoment(language, basis.until, office.zone, now) },
      ]} />
      {basis.state === 'not approved' && <p className='row'><a className='also' href={`/${language}/desk/people/${person}/vital-interest?basis=${basis.basis}`}>{t('web.person.second')}</a></p>}
      {!over(basis) && (
        <details>
          <summary>{t(basis.kind === 'consent' ? 'people.consent.withdraw.does' : 'web.person.end-vital')}</summary>
          <Form once={withdraw[basis.basis] ?? ''} hidden={{ basis: basis.basis }}>
            <p className='soft'>{t('web.person.withdraw-more', { name: basis.recipient.name })}</p>
            <p className='row'><Submit look='stop' intent='withdraw'>{t('web.person.withdraw-do')}</Submit></p>
          </Form>
        </details>
      )}
    </section>
  )
}
