import type { Language } from '../../../core/words.ts'
import type { Notice } from '../../../domains/procedures/index.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import type { T } from '../../words.ts'
import { shortMoment } from '../days.ts'
import { readingIn } from '../procedures/say.ts'

export type Told = { readonly notices: readonly Notice[]; readonly more: boolean; readonly today: string; readonly office: { readonly zone: string } }

/** What one was reminded of, the passed ones first, each with a button that puts it away. `action`: the page that takes it. Nothing where there is nothing. */
export function Notices({ t, language, told, once, action, now }: { t: T; language: Language; told: Told; once: Readonly<Record<string, string>>; action: string; now: string }) {
  if (told.notices.length === 0) return null
  return (
    <section className='part' aria-labelledby='notices'>
      <h2 id='notices'>{t('web.notices.title')} <span className='soft num'>{told.notices.length}{told.more && '+'}</span></h2>
      <ul className='lines'>
        {told.notices.map((one) => (
          <li key={one.notice}>
            <State is={one.ahead < 0 ? 'late' : one.ahead === 0 ? 'now' : 'ahead'}>{one.ahead < 0 ? t('web.notices.passed') : one.ahead === 0 ? t('web.notices.last') : t('web.notices.ahead', { count: one.ahead })}</State>{' '}
            <a href={`/${language}/desk/procedures/${one.file}`}><b>{one.says}</b></a> <span className='num'>{readingIn(language, one.due, told.today)}</span>
            <br /><span className='soft'>{one.article}. {one.title} <span className='num'>{one.reference}</span></span>
            {one.roleSays && <><br /><span className='soft'>{t('web.notices.shown', { role: one.roleSays, at: shortMoment(language, one.at, told.office.zone, now) })}</span></>}
            <Form action={action} once={once[one.notice] ?? ''} hidden={{ notice: one.notice }}><Submit look='plain' intent='put-away'>{t('web.notices.put-away')}</Submit></Form>
          </li>
        ))}
      </ul>
      <p className='small'><a href={`/${language}/desk/me/notices`}>{t('web.notices.how')}</a></p>
    </section>
  )
}
