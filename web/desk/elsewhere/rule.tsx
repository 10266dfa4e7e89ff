import { mostPeople, mostQuestions } from '../../../domains/people/index.ts'
import { TextField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import type { Asking, Drawn } from './drawn.ts'

/** How much others may ask of us in a day, and the switch of comparing by likeness with its risk before it. */
export function Rule({ t, once, at, refused, asking: { rule } }: Drawn & { asking: Asking }) {
  return (
    <section className='part' aria-labelledby='rule'>
      <h2 id='rule'>{t('web.elsewhere.rule')}</h2>
      <p>{t('web.elsewhere.rule-now', { questions: rule.questionsADay, people: rule.peopleADay })} <State is={rule.alike ? 'held' : 'none'}>{t(rule.alike ? 'web.elsewhere.alike-on' : 'web.elsewhere.alike-off')}</State></p>
      <details className='add' open={refused === 'rule'}>
        <summary>{t('web.elsewhere.rule-change')}</summary>
        <Form once={once.rule ?? ''} hidden={{ seen: String(rule.version) }} label={t('web.elsewhere.rule')}>
          <TextField {...at('rule.questionsADay')} label={t('web.elsewhere.questions-a-day')} hint={t('web.elsewhere.at-most', { most: mostQuestions })} short autoComplete='off' />
          <TextField {...at('rule.peopleADay')} label={t('web.elsewhere.people-a-day')} hint={t('web.elsewhere.at-most', { most: mostPeople })} short autoComplete='off' />
          <h3>{t('web.elsewhere.alike')}</h3>
          <p className='text'>{t('web.elsewhere.alike-what')}</p>
          <p className='text'><b>{t('web.elsewhere.alike-risk')}</b> {t('web.elsewhere.alike-risk-more')}</p>
          <p className='text soft'>{t('web.elsewhere.alike-held')}</p>
          <Tick {...at('rule.alike')} label={t('web.elsewhere.alike-switch')} />
          {!rule.alike && <Tick {...at('rule.understood')} label={t('web.elsewhere.understood')} />}
          <p className='row'><Submit look='also' intent='rule'>{t('people.asking.set-rule.does')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}
