import type { Language } from '../../../core/words.ts'
import type { T } from '../../words.ts'

/** The pages of one return: what the law says, the plan with its money, how it went. */
export function PagesOfReturn({ t, language, file, here }: { t: T; language: Language; file: string; here: 'file' | 'plan' | 'monitoring' }) {
  const to = `/${language}/desk/procedures/${file}`
  const pages = [['file', to, t('web.return.file')], ['plan', `${to}/plan`, t('web.return.plan')], ['monitoring', `${to}/monitoring`, t('web.return.monitoring')]] as const
  return (
    <nav className='filters' aria-label={t('web.return.pages')}>
      {pages.map(([name, address, says]) => <a key={name} href={address} aria-current={name === here ? 'page' : undefined}>{says}</a>)}
    </nav>
  )
}
