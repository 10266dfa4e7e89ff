import { Select, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { PartOfCase } from './shown.ts'

/** Who has the case, and a form that gives it to a colleague; for a supervisor as well. Folded until it is wanted. */
export function HandOver({ part: { t, at, here, once, refused, shown } }: { part: PartOfCase }) {
  const others = shown.colleagues.filter(({ account }) => account !== shown.worker.account)
  if (shown.closure || shown.erased || others.length === 0) return null
  return (
    <section aria-labelledby='hand-over'>
      <h2 id='hand-over'>{t('web.hand-over.whose')}</h2>
      <p>{shown.worker.name}</p>
      <details className='add' open={refused === 'hand-over'}>
        <summary>{t('cases.hand-over.does')}</summary>
        <Form action={here} once={once['hand-over'] ?? ''} seen={shown.version} label={t('cases.hand-over.does')}>
          <Select {...at('hand-over.to')} label={t('web.hand-over.to')} none={t('web.case.choose')} options={others.map(({ account, name }) => ({ value: account, text: name }))} />
          <TextArea {...at('hand-over.note')} label={t('web.hand-over.note')} rows={3} />
          <p className='row'><Submit intent='hand-over'>{t('cases.hand-over.does')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}
