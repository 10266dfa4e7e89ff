import { filled } from '../../form.ts'
import { Select, TextArea, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { PartOfImport } from './part.ts'

/** Accepting: on what ground, whose the cases will be, and what to do with those who seem to be known. */
export function Accept({ t, shown, once, answered }: PartOfImport) {
  const { counts, colleagues, before, seen, table } = shown
  const at = filled(answered?.part === 'accept' ? answered.sent : {}, answered?.part === 'accept' ? answered.problem.fields : {})
  return (
    <section className='part' aria-labelledby='accept'>
      <h2 id='accept'>{t('imports.accept.does')}</h2>
      <p className='text'>{t('web.imports.accept-what')}</p>
      <Form once={once.accept ?? ''} seen={seen} label={t('imports.accept.does')}>
        <TextArea {...at('accept.ground')} label={t('web.imports.ground')} hint={t('web.imports.ground-hint')} rows={3} />
        {table?.matching?.opensCases && <Select {...at('accept.worker')} label={t('web.imports.worker')} none={t('web.imports.worker-me')} options={colleagues.map(({ account, name }) => ({ value: account, text: name }))} />}
        {counts.doubles > 0 && <Tick {...at('accept.doubles')} label={t('web.imports.take-doubles', { count: counts.doubles })} hint={t('web.imports.take-doubles-hint')} />}
        {before && <Tick {...at('accept.again')} label={t('web.imports.again')} />}
        <Tick {...at('accept.lawful')} label={t('web.imports.lawful')} />
        <p className='row'><Submit intent='accept'>{t('web.imports.accept', { count: counts.ready })}</Submit></p>
      </Form>
    </section>
  )
}
