import type { Language } from '../../../core/words.ts'
import { isKey } from '../../../domains/words.ts'
import { filled } from '../../form.ts'
import { Facts } from '../../parts/facts.tsx'
import { Tick, Ticks } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { Answered } from '../../visit.ts'
import { countryName, dayInWords, type T } from '../../words.ts'
import { dayOf } from '../days.ts'
import { begin, purposeIn } from '../people/say.ts'
import { untilInWords } from '../referrals/days.ts'
import { NotShared, sorted } from '../referrals/sees.tsx'
import type { CaseShown } from './shown.ts'

/** One basis as an offer: to whom, in which country, for what, which classes will go and which stay. A button that is refused says why. */
export function Offer({ t, language, shown, basis, now, once, refused }: {
  t: T; language: Language; shown: CaseShown; basis: CaseShown['bases'][number]; now: string; once: string; refused?: Answered | undefined
}) {
  const { recipient, basis: id, whyNot } = basis
  const { yes, no } = sorted(basis.classes)
  const at = filled(refused?.sent ?? { classes: yes }, refused?.problem.fields)
  const country = countryName(language, recipient.country)
  return (
    <section className='offer' aria-labelledby={id}>
      <h2 id={id}>{t('web.refer.to', { recipient: recipient.name, country })}</h2>
      <Facts look='pairs' facts={[
        { name: t('web.referrals.for'), value: purposeIn(t, basis.purpose) },
        basis.kind === 'vital interest'
          ? { name: t('web.refer.ground'), value: t('web.case.vital-interest') }
          : { name: t('web.refer.agreed-on'), value: dayInWords(language, basis.givenOn ?? dayOf(basis.recordedAt, shown.office.zone)) },
        { name: t('web.case.until'), value: untilInWords(language, basis.until, shown.office.zone, now) },
        ...(recipient.country === shown.office.country ? [] : [{ name: t('web.refer.border'), value: `${countryName(language, shown.office.country)} → ${country}` }]),
      ]} />
      <Form once={once} hidden={{ basis: id }} label={t('web.refer.to', { recipient: recipient.name, country })}>
        <div className='col'>
          <Ticks {...at('classes')} label={t('web.refer.goes')} hint={t('web.refer.goes-hint')} options={yes.map((value) => ({
            value, text: begin(t(`people.class.${value}`)), hint: shown.onFile.includes(value) ? undefined : t('web.refer.empty'),
          }))} />
          {shown.person?.keptApart && <Tick {...at('identity')} label={t('web.apart.share')} hint={t('web.apart.share-hint')} />}
          <div><h3>{t('web.refer.stays')}</h3><NotShared t={t} no={no} /></div>
        </div>
        <p className='row'><Submit refused={whyNot && isKey(whyNot) && t(whyNot)}>{t('web.refer.send', { recipient: recipient.name })}</Submit></p>
      </Form>
    </section>
  )
}
