import type { ReactNode } from 'react'
import { locale, type Language } from '../../../core/words.ts'
import { PublicPage } from '../page.tsx'
import { translate, type Key } from '../words.ts'
import { languageOf } from '../../words.ts'

/** What `lang` says of a text that an organisation wrote in one language. */
export const langOf = (language: string): string => locale[languageOf(language) ?? 'ru']

/** A line of such a text. */
export const Own = ({ language, text }: { language: string; text: string }) => <span lang={langOf(language)}>{text}</span>

/** Its paragraphs: an empty line begins a new one. */
export const OwnText = ({ language, text }: { language: string; text: string }) =>
  text.split(/\n{2,}/).filter(Boolean).map((paragraph, at) => <p key={at} className='text' lang={langOf(language)}>{paragraph.split('\n').map((row, line) => <span key={line}>{line > 0 && <br />}{row}</span>)}</p>)

/** Who wrote it down, and which goals, areas and forms of work it is for. */
export function Signed({ language, by, targets }: { language: Language; by: string | null; targets: readonly string[] }) {
  const t = translate(language)
  return (
    <p className='small soft'>
      {by !== null && t('coalition.by', { name: by })}
      {targets.length > 0 && <>{by !== null && ' · '}{t('coalition.for')}: {targets.map((target, at) => <span key={target}>{at > 0 && ', '}<a href={`/${language}/coalition#${target}`}>{target}</a></span>)}</>}
    </p>
  )
}

/** What one may choose in an address, one kind at a time. */
export function Choices({ language, label, here, name, chosen, all }: { language: Language; label: string; here: string; name: string; chosen: string | undefined; all: readonly { readonly value: string; readonly text: string }[] }) {
  return (
    <nav className='filters' aria-label={label}>
      <a href={here} aria-current={chosen === undefined ? 'page' : undefined}>{translate(language)('coalition.all')}</a>
      {all.map(({ value, text }) => <a key={value} href={`${here}?${new URLSearchParams({ [name]: value }).toString()}`} aria-current={value === chosen ? 'page' : undefined}>{text}</a>)}
    </nav>
  )
}

/** The frame of each page of the coalition: the way back to it, what the page is, and what it says. */
export function CoalitionPage({ language, path, title, lede, children }: { language: Language; path: string; title: Key; lede: Key; children: ReactNode }) {
  const t = translate(language)
  return (
    <PublicPage language={language} path={`/coalition${path}`} title={t(title)} way={[{ href: `/${language}/coalition`, text: t('coalition.title') }, { text: t(title) }]}>
      <div className='part flow'>
        <h1>{t(title)}</h1>
        <p className='lede'>{t(lede)}</p>
      </div>
      {children}
    </PublicPage>
  )
}
