import type { ReactNode } from 'react'
import { isRouteErrorResponse, Links, Meta, Outlet, useLocation, useMatches } from 'react-router'
import { locale } from '../core/words.ts'
import { deskScript } from 'virtual:desk-script'
import type { Route } from './+types/root'
import { Note } from './parts/note.tsx'
import { PublicPage } from './public/page.tsx'
import './look/base.css'
import { languageOf, translate } from './words.ts'

/** The language of the address, also where there is no page behind it; of a page without one, the language that it says it is in. */
function useLanguage() {
  const said = useMatches().map(({ loaderData }) => (typeof loaderData === 'object' && loaderData !== null && 'language' in loaderData ? String(loaderData.language) : undefined)).find(Boolean)
  return languageOf(useLocation().pathname.split('/')[1]) ?? languageOf(said) ?? 'en'
}

/** The document. Public pages have the script that leaves quickly, the desk the one that makes it quicker; both have the one for passkeys where they are made and used. */
export function Layout({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const matches = useMatches()
  const says = (what: 'desk' | 'passkey') => matches.some(({ handle }) => typeof handle === 'object' && handle !== null && what in handle)
  return (
    <html lang={locale[language]}>
      <head>
        <meta charSet='utf-8' />
        <meta name='viewport' content='width=device-width,initial-scale=1' />
        <meta name='color-scheme' content='light dark' />
        <link rel='icon' href='/mark.svg' />
        <Meta />
        <Links />
        <script src={says('desk') ? deskScript : '/exit.js'} defer />
        {says('passkey') && <script src='/passkey.js' defer />}
      </head>
      <body>{children}</body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

type Problem = { readonly title: string; readonly detail: string; readonly status: number }
const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'title' in value && 'detail' in value && typeof value.title === 'string' && typeof value.detail === 'string'

/** What is shown when there is no page: a sentence that says what to do. The same for what is hidden and what is not there. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const language = useLanguage()
  const t = translate(language)
  const status = isRouteErrorResponse(error) ? error.status : 500
  const said = isRouteErrorResponse(error) && isProblem(error.data) ? error.data : undefined
  const missing = status === 404 || status === 405 || status === 400
  const title = said?.title ?? t(missing ? 'web.error.missing.title' : 'web.error.fault.title')
  return (
    <PublicPage language={language} path='' title={title}>
      <div className='part flow text'>
        <h1>{title}</h1>
        <Note>{said?.detail ?? t(missing ? 'web.error.missing.detail' : 'web.error.fault.detail')}</Note>
        <p><a href={`/${language}`}>{t('web.error.home')}</a></p>
      </div>
    </PublicPage>
  )
}
