import type { ReactNode } from 'react'
import { languages, locale, type Language } from '../../core/words.ts'
import { useAround } from '../around.tsx'
import { Page } from '../parts/page.tsx'
import { Way } from '../parts/way.tsx'
import { ownName } from '../words.ts'
import { translate } from './words.ts'

/** The frame of every public page: the name, the languages, the quick way out, what this house is. `path` is the address behind the language. */
export function PublicPage({ language, path, title, way, children }: {
  language: Language; path: string; title: string; way?: readonly { href?: string; text: string }[]; children: ReactNode
}) {
  const t = translate(language)
  const { demonstration, kind } = useAround()
  const helps = kind === 'helpers'
  return (
    <>
      <title>{`${title} · Hamroh`}</title>
      <Page
        skip={t('web.skip')}
        name={{ href: `/${language}`, text: 'Hamroh' }}
        languages={{ label: t('web.languages'), links: languages.map((one) => ({ href: `/${one}${path}`, text: ownName[one], lang: locale[one], current: one === language })) }}
        exit={helps ? { href: `/${language}/exit`, text: t('web.exit') } : undefined}
        demonstration={demonstration ? t('web.demonstration') : undefined}
        way={way && <Way label={t('web.way')} steps={way} />}
        foot={
          <>
            <p>{t(helps ? 'web.foot.what' : 'web.foot.authority')}</p>
            {helps && <p>{t('web.foot.history')}</p>}
            <p className='row'>
              {helps && (
                <>
                  <a href={`/${language}/programmes`}>{t('web.foot.programmes')}</a>
                  <a href={`/${language}/organisations`}>{t('web.foot.organisations')}</a>
                  <a href={`/${language}/events`}>{t('events.list.title')}</a>
                  <a href={`/${language}/coalition`}>{t('coalition.title')}</a>
                </>
              )}
              <a href={`/${language}/procedures`}>{t('web.laws.title')}</a>
              {helps && (
                <>
                  <a href={`/${language}/conflicts`}>{t('sources.conflicts.title')}</a>
                  <a href={`/${language}/figures`}>{t('web.foot.figures')}</a>
                  <a href={`/${language}/search`}>{t('sources.search.title')}</a>
                </>
              )}
              <a href={`/${language}/sign-in`}>{t('web.foot.staff')}</a>
            </p>
          </>
        }
      >
        {children}
      </Page>
    </>
  )
}
