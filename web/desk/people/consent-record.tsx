import type { Office } from '../../../core/office.ts'
import type { Language } from '../../../core/words.ts'
import { waysGiven, type showConsentText } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Choice, DateField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { countryName, type T } from '../../words.ts'
import { dayTyped } from '../days.ts'
import type { Partner } from './choice-fields.tsx'
import { isWhole, type ConsentChoice } from './consent-choice.ts'
import type { RefusedHere } from './aloud.tsx'

/** Writes down that the person said yes to exactly what was read; before that everything has to be chosen. A no leaves nothing behind. */
export function RecordConsent({ t, language, person, choice, text, recipient, office, today, once, refused }: {
  t: T; language: Language; person: string; choice: ConsentChoice; text: Awaited<ReturnType<typeof showConsentText.run>>; recipient: Partner | undefined; office: Office; today: string; once: string; refused: RefusedHere
}) {
  if (!isWhole(choice) || !recipient) return <p className='part text soft'>{t('web.consent.choose-all')}</p>
  const at = filled(refused?.sent ?? { givenOn: dayTyped(today) }, refused?.problem.fields)
  const abroad = recipient.country !== office.country
  return (
    <section className='part onscreen' aria-labelledby='record'>
      <h2 id='record'>{t('web.consent.record')}</h2>
      <p className='text soft'>{t('web.consent.record-more', { agree: text.labels.agree, refuse: text.labels.refuse, think: text.labels.think })}</p>
      <Form once={once} hidden={{ language: choice.language, purpose: choice.purpose ?? '', recipient: recipient.organisation, untilOn: choice.untilOn ?? '' }}>
        {choice.classes.map((one) => <input key={one} type='hidden' name='classes[]' value={one} />)}
        <div className='col then'>
          <Choice {...at('wayGiven')} label={t('web.person.how-given')} options={waysGiven.map((value) => ({ value, text: t(`people.given.${value}`) }))} required />
          <div>
            <DateField {...at('givenOn')} label={t('web.consent.given-on')} hint={t('web.people.day-hint')} required />
            {abroad && <Tick {...at('crossesBorder')} label={t('web.consent.crosses', { country: countryName(language, recipient.country) })} hint={t('web.consent.crosses-hint')} />}
          </div>
        </div>
        <p className='row'><Submit intent='give'>{t('people.consent.give.does')}</Submit> <a href={`/${language}/desk/people/${person}`}>{t('web.consent.no')}</a></p>
      </Form>
    </section>
  )
}
