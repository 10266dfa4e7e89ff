import type { BrokenGlass } from '../../../domains/directory/index.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { shortMoment } from '../days.ts'
import type { Drawn } from './drawn.ts'

/** Uses of break-glass with their reasons; those that nobody has read yet have a button, which leads to `action`. */
export function Glass({ t, language, zone, now, glass, once, action, quiet }: Drawn & { glass: readonly BrokenGlass[]; once: Readonly<Record<string, string>>; action?: string; quiet?: boolean }) {
  if (quiet && glass.length === 0) return null
  return (
    <section aria-labelledby='glass'>
      <h2 id='glass'>{t('web.supervise.glass')} <span className='soft num'>{glass.length}</span></h2>
      {glass.length === 0 ? <p className='soft'>{t('web.supervise.glass-none')}</p> : (
        <ul className='lines'>
          {glass.map(({ glass: one, account, name, reason, at, until, acknowledgedBy }) => (
            <li key={one}>
              <b><a href={`/${language}/desk/supervise?by=${account}`}>{name}</a></b>{' '}
              <State is={acknowledgedBy ? 'done' : 'held'}>{acknowledgedBy ? t('web.supervise.read-by', { name: acknowledgedBy }) : t('web.supervise.unread')}</State>
              <br />{reason}
              <br /><span className='soft'>{t('web.supervise.from-until', { from: shortMoment(language, at, zone, now), until: shortMoment(language, until, zone, now) })}</span>
              {!acknowledgedBy && <Form {...(action !== undefined && { action })} once={once[one] ?? ''} hidden={{ glass: one }}><p className='row'><Submit look='also'>{t('web.supervise.acknowledge')}</Submit></p></Form>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
