import { definitions, latestVersion, procedureNames } from '../../../domains/procedures/index.ts'
import { languageOf } from '../../words.ts'
import { PublicPage } from '../page.tsx'
import { Part } from '../register.tsx'
import { translate } from '../words.ts'
import type { Route } from './+types/list'
import { In } from '../../parts/in.tsx'
import { Status } from './parts.tsx'
import { groupOf, groups, isForIn, titleOf } from './say.ts'

export default function Laws({ params }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const laws = procedureNames.flatMap((id) => latestVersion(id) ?? [])
  return (
    <PublicPage language={language} path='/procedures' title={t('web.laws.title')}>
      <div className='part flow'>
        <h1>{t('web.laws.title')}</h1>
        <p className='lede'>{t('web.laws.lede')}</p>
        <p className='text'>{t('web.laws.advice')}</p>
        <p><a href={`/${language}/procedures/compare`}>{t('web.laws.compare')}</a></p>
      </div>
      {groups.map((group) => (
        <Part key={group} id={group} title={t(`web.laws.kind.${group}`)}>
          <ul className='lines'>
            {laws.filter((law) => groupOf(law) === group).map((law) => (
              <li key={law.id}>
                <a href={`/${language}/procedures/${law.id}`}><b><In text={titleOf(language, law)} /></b></a>
                <p className='text'>{isForIn(language, law.id)}</p>
                <p className='small soft'>
                  <Status language={language} status={law.status} /> · {t('web.laws.since-day', { day: law.inForce.from })}
                  {law.inForce.until !== undefined && `, ${t('web.laws.until-day', { day: law.inForce.until })}`}
                  {definitions.filter(({ id }) => id === law.id).length > 1 && ` · ${t('web.laws.version')}: ${law.version}`}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      ))}
    </PublicPage>
  )
}
