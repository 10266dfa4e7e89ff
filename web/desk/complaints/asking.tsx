import { Choice, TextArea, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import type { PartOfComplaint } from './shown.ts'

/** What may be passed on to the organisation complained of, and the form for it: only to those whom it named, and only what is allowed. */
export function Asking({ t, shown, once, at, refused }: PartOfComplaint) {
  const { passOn, contacts, about } = shown
  const may = passOn !== 'nothing' && contacts.length > 0
  return (
    <section aria-labelledby='ask'>
      <h2 id='ask'>{t('web.complaints.ask')}</h2>
      <p>{t('web.complaints.allowed')}: <State is={passOn === 'nothing' ? 'held' : 'done'}>{t(`web.complaints.allows.${passOn}`)}</State></p>
      {!may && <p className='soft'>{t(passOn === 'nothing' ? 'complaints.ask-measure.nothing' : 'complaints.ask-measure.nobody')}</p>}
      {(may || refused === 'ask') && (
        <Form once={once.ask ?? ''} label={t('complaints.ask-measure.does')}>
          <Choice {...at('ask.to')} label={t('web.complaints.ask-whom', { about })} hint={t('web.complaints.ask-whom-hint')}
            options={contacts.map((text, index) => ({ value: index === 0 ? 'first' : 'second', text }))} />
          <TextArea {...at('ask.text')} label={t('web.complaints.ask-text')} hint={t('web.complaints.ask-text-hint')} rows={5} required />
          {passOn === 'with name' && <Tick {...at('ask.withName')} label={t('web.complaints.ask-name')} />}
          <p className='row'><Submit intent='ask'>{t('complaints.ask-measure.does')}</Submit></p>
        </Form>
      )}
    </section>
  )
}
