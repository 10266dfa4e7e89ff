import { callMarks, reachWays, troubles } from '../../../domains/cases/index.ts'
import { languages, type Language } from '../../../core/words.ts'
import { filled, fieldId, type Whys } from '../../form.ts'
import { Choice, Select, TextField, Tick, Ticks } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { ownName, type T } from '../../words.ts'

/** What can come of a call, each with its button: what comes most often first. */
const doings = ['request', 'message', 'note', 'nothing'] as const

/**
 * A call, whole, on one screen. The page begins in the text: what is ticked lies before it, what comes of it a few keys after it. The first button in
 * the form is *Find*, so that Enter in a line looks somebody up and never sends anything. `beganAt` is when the page was first opened, kept while it is drawn again.
 */
export function CallForm({ t, language, once, beganAt, sent, whys, focus }: {
  t: T; language: Language; once: string; beganAt: string; sent: unknown; whys: Whys | undefined; focus: boolean
}) {
  const at = filled(sent ?? { language, reach: 'by code', about: 'myself' }, whys)
  return (
    <Form once={once} hidden={{ beganAt: at('beganAt').given[0] ?? beganAt }} label={t('web.call.title')}>
      <div className='call'>
        <div>
          <div className='row whoever'>
            <TextField {...at('code')} label={t('web.call.code')} autoComplete='off' />
            <TextField {...at('reference')} label={t('web.call.reference')} autoComplete='off' />
            <Submit look='also' intent='find'>{t('web.call.find')}</Submit>
          </div>
          <Tick {...at('danger')} label={t('web.call.danger')} />
          <div className='ticked'><Ticks {...at('troubles')} label={t('web.call.troubles')} options={troubles.map((value) => ({ value, text: t(`cases.trouble.${value}`) }))} /></div>
          <Select {...at('mark')} label={t('web.call.mark')} none={t('web.call.mark-none')} options={callMarks.map((value) => ({ value, text: t(`cases.call.${value}`) }))} />
        </div>
        <div>
          <Text t={t} field={at('text')} focus={focus} />
          <Select {...at('language')} label={t('web.call.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} />
          <fieldset className='fresh'>
            <legend>{t('web.call.new')}</legend>
            <div className='aside'><Choice {...at('about')} label={t('web.call.about')} options={(['myself', 'someone else'] as const).map((value) => ({ value, text: t(`web.call.about.${value}`) }))} /></div>
            <div className='col'>
              <Select {...at('reach')} label={t('web.call.reach')} options={reachWays.map((value) => ({ value, text: t(`cases.reach.${value}`) }))} />
              <TextField {...at('contact')} label={t('web.call.contact')} autoComplete='off' />
              <TextField {...at('hours')} label={t('web.call.hours')} autoComplete='off' />
              <TextField {...at('name')} label={t('web.call.name')} autoComplete='off' />
            </div>
          </fieldset>
          <section className='thence' aria-labelledby='then'>
            <h2 id='then'>{t('web.call.then')}</h2>
            <p className='row'>
              {doings.map((outcome) => <button key={outcome} className={outcome === 'request' ? 'do' : 'also'} name='outcome' value={outcome}>{t(`web.call.do.${outcome}`)}</button>)}
            </p>
          </section>
        </div>
      </div>
    </Form>
  )
}

/** Where one writes while one listens: the page begins here. */
function Text({ t, field: { name, given, why }, focus }: { t: T; field: ReturnType<ReturnType<typeof filled>>; focus: boolean }) {
  const wrong = why.length > 0
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      <label htmlFor={fieldId(name)}>{t('web.call.text')}</label>
      {wrong && <span className='why' id={`${fieldId(name)}-why`}>{why.join(' ')}</span>}
      <textarea id={fieldId(name)} name={name} rows={9} defaultValue={given[0]} autoFocus={focus} aria-invalid={wrong || undefined} aria-describedby={wrong ? `${fieldId(name)}-why` : undefined} />
    </div>
  )
}
