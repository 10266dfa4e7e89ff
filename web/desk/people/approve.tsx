import type { Language } from '../../../core/words.ts'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { countryName, type T } from '../../words.ts'
import { hoursBetween, shortMoment } from '../days.ts'
import { Paragraphs } from '../paragraphs.tsx'
import { begin, classesIn, purposeIn } from './say.ts'

export type Claimed = {
  readonly basis: string; readonly reason: string; readonly claimedBy: string; readonly mine: boolean; readonly purpose: string
  readonly recipient: string; readonly country: string; readonly classes: readonly string[]; readonly until: string; readonly approvedAt: string | null
}

/** A claim that a life or health is in danger, for the second person: the reason first, then what would be shared, and the decision. */
export function Approve({ t, language, now, zone, claimed, once }: { t: T; language: Language; now: string; zone: string; claimed: Claimed; once: string }) {
  const left = hoursBetween(now, claimed.until)
  return (
    <div className='split'>
      <section aria-labelledby='reason'>
        <h2 id='reason'>{t('web.vital.why', { name: claimed.claimedBy })}</h2>
        <Paragraphs text={claimed.reason} />
        <div className='then'>
          {claimed.approvedAt
            ? <p><State is='done'>{t('people.basis.live')}</State> {shortMoment(language, claimed.approvedAt, zone, now)}</p>
            : left < 0 ? <p><State is='none'>{t('people.consent.approve-vital-interest.over')}</State></p>
              : (
                <Form once={once}>
                  <p className='text'>{t('web.vital.decide')}</p>
                  <p className='row then'>
                    {claimed.mine
                      ? <Submit look='stop' refused={t('people.consent.approve-vital-interest.own-claim')}>{t('web.vital.approve')}</Submit>
                      : <><Submit look='stop'>{t('web.vital.approve')}</Submit> <a className='also' href={`/${language}/desk`}>{t('web.vital.leave')}</a></>}
                  </p>
                </Form>
              )}
        </div>
      </section>
      <aside className='side'>
        <section>
          <h2>{t('web.vital.what')}</h2>
          <Facts facts={[
            { name: t('web.consent.purpose'), value: begin(purposeIn(t, claimed.purpose)) },
            { name: t('web.person.to-whom'), value: claimed.recipient, note: countryName(language, claimed.country) },
            { name: t('web.person.classes'), value: begin(classesIn(t, claimed.classes)) },
            { name: t('web.person.ends'), value: shortMoment(language, claimed.until, zone, now), ...(left >= 0 && { note: t('web.vital.hours-left', { count: left }) }) },
          ]} />
        </section>
      </aside>
    </div>
  )
}
