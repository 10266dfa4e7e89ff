import { listBodies } from '../../../domains/coalition/index.ts'
import type { Route } from './+types/bodies'
import { Empty } from '../../parts/empty.tsx'
import { read } from '../../visit.ts'
import { languageOf } from '../../words.ts'
import { translate } from '../words.ts'
import { CoalitionPage, Own, OwnText, Signed } from './own.tsx'

export const loader = async ({ context }: Route.LoaderArgs) => ({ bodies: await read({ context }, listBodies, {}) })

export default function Bodies({ params, loaderData: { bodies } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <CoalitionPage language={language} path='/bodies' title='coalition.bodies.title' lede='coalition.bodies.lede'>
      {bodies.length === 0 && <div className='part'><Empty level={2} title={t('coalition.bodies.none')} next={<a href={`/${language}/coalition`}>{t('coalition.title')}</a>} /></div>}
      {bodies.map((one) => (
        <section key={one.body} className='part flow' aria-labelledby={one.body}>
          <h2 id={one.body}><a href={`/${language}/coalition/bodies/${one.body}`}><Own language={one.language} text={one.title} /></a></h2>
          <p className='small soft'>{t(`coalition.body-kind.${one.kind}`)}{one.outside && `; ${t('coalition.bodies.outside')}`} · {t('coalition.bodies.decisions-count', { count: one.decisions })}{one.untilOn && ` · ${t('coalition.from-to', { from: one.fromOn ?? '…', to: one.untilOn })}`}</p>
          <OwnText language={one.language} text={one.mandate} />
          <Signed language={language} by={one.by} targets={one.targets} />
        </section>
      ))}
    </CoalitionPage>
  )
}
