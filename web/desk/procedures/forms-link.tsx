import { formsOf } from '../../../domains/procedures/index.ts'
import type { PartOfFile } from './say.ts'

/** The way to the official forms of a file, where its law has some. */
export function FormsLink({ part: { t, here, shown: { law } } }: { part: PartOfFile }) {
  if (formsOf(law.id).length === 0) return null
  return (
    <section aria-labelledby='forms'>
      <h2 id='forms'>{t('web.forms.title')}</h2>
      <p><a href={`${here}/forms`}>{t('web.forms.link')}</a></p>
    </section>
  )
}
