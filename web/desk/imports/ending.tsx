import { filled } from '../../form.ts'
import { TextArea, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { PartOfImport } from './part.ts'

/** Throws away what was not accepted. */
export function Cancel({ t, once }: PartOfImport) {
  return (
    <section className='part' aria-labelledby='cancel'>
      <h2 id='cancel'>{t('imports.cancel.does')}</h2>
      <p className='text soft'>{t('web.imports.cancel-what')}</p>
      <Form once={once.cancel ?? ''} label={t('imports.cancel.does')}><p className='row'><Submit intent='cancel' look='stop'>{t('web.imports.cancel')}</Submit></p></Form>
    </section>
  )
}

/** Takes everything back that came of it. Those in whose files somebody worked since are named, and stay if that is ticked. */
export function TakeBack({ t, language, shown, once, answered }: PartOfImport) {
  const mine = answered?.part === 'back' ? answered : undefined
  const at = filled(mine?.sent ?? {}, mine?.problem.fields)
  const people = workedOn(mine?.problem.now)
  return (
    <section className='part' aria-labelledby='back'>
      <h2 id='back'>{t('imports.take-back.does')}</h2>
      <p className='text'>{t('web.imports.back-what')}</p>
      {people.length > 0 && <ul className='sees'>{people.map((person, index) => <li key={person}><a href={`/${language}/desk/people/${person}`}>{t('web.imports.worked-on', { number: index + 1 })}</a></li>)}</ul>}
      <Form once={once.back ?? ''} seen={shown.seen} label={t('imports.take-back.does')}>
        <TextArea {...at('back.reason')} label={t('web.imports.reason')} rows={2} />
        <Tick {...at('back.leave')} label={t('web.imports.leave')} />
        <p className='row'><Submit intent='back' look='stop'>{t('web.imports.back')}</Submit></p>
      </Form>
    </section>
  )
}

/** Whom a refusal named. */
function workedOn(now: unknown): readonly string[] {
  const people: unknown = typeof now === 'object' && now !== null && 'people' in now ? now.people : []
  return Array.isArray(people) ? people.map(String) : []
}
