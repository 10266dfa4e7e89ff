import { createContext, useContext, type ReactNode } from 'react'
import type { Role } from '../../core/actor.ts'
import { deskLanguages, locale, type Language } from '../../core/words.ts'
import type { showDuty } from '../../domains/complaints/index.ts'
import { staffRoles } from '../../domains/directory/index.ts'
import { useAround } from '../around.tsx'
import { Desk } from '../parts/page.tsx'
import { ownName, translate } from '../words.ts'
import { byKey } from './key-table.ts'
import '../look/desk.css'

const tabs = ['', '/requests', '/people', '/cases', '/procedures', '/referrals', '/complaints', '/events', '/coalition', '/figures', '/staff'] as const
export type Tab = (typeof tabs)[number]
const tabKeys = {
  '': 'web.desk.tab.today', '/requests': 'web.desk.tab.requests', '/people': 'web.desk.tab.people', '/cases': 'web.desk.tab.cases', '/procedures': 'web.desk.tab.procedures',
  '/referrals': 'web.desk.tab.referrals', '/complaints': 'web.desk.tab.complaints', '/events': 'events.list.title', '/coalition': 'coalition.title', '/figures': 'web.desk.tab.figures', '/staff': 'web.desk.tab.staff',
} as const
/** What is not for one's role is not in the menu. */
const opens: Readonly<Record<Tab, readonly Role[]>> = {
  '': ['case worker', 'supervisor'], '/requests': ['case worker', 'supervisor'], '/people': ['case worker', 'supervisor'], '/cases': ['case worker', 'supervisor'], '/procedures': ['case worker', 'supervisor', 'monitor'],
  '/referrals': ['case worker', 'supervisor', 'coordinator'], '/complaints': staffRoles, '/events': ['coordinator'], '/coalition': ['coordinator'], '/figures': ['supervisor', 'coordinator'], '/staff': ['case worker', 'supervisor', 'coordinator', 'administrator'],
}

/** What a node of authorities has of them. */
const ofAuthorities: readonly Tab[] = ['/procedures', '/staff']

/** The roles of the one who is signed in, from the frame around all pages of the desk. */
export const RolesContext = createContext<readonly Role[]>([])

/** What the one who is signed in has to do with complaints; for most it is nothing. */
type Duty = Awaited<ReturnType<typeof showDuty.run>>
export const noDuty: Duty = { receives: false, waiting: 0, late: 0, wrote: 0, passed: 0, asked: 0 }
export const DutyContext = createContext<Duty>(noDuty)

/** The frame of every page of the desk. `path` is the address behind /<language>/desk; `tab` the one that is open, if it is one of them. */
export function DeskPage({ language, tab, path, title, children }: { language: Language; tab?: Tab; path: string; title: string; children: ReactNode }) {
  const t = translate(language)
  const { demonstration, name, kind } = useAround()
  const roles = useContext(RolesContext)
  const { receives } = useContext(DutyContext)
  const mine = tabs.filter((one) => (kind === 'helpers' || ofAuthorities.includes(one)) && opens[one].some((role) => roles.includes(role)) && (one !== '/complaints' || receives))
  const desk = `/${language}/desk`
  return (
    <>
      <title>{`${title} · Hamroh`}</title>
      <Desk
        skip={t('web.desk.skip')}
        name={{ href: `/${language}`, text: 'Hamroh' }}
        tabs={{ label: t('web.desk.tabs'), links: mine.map((one) => ({ href: desk + one, text: t(tabKeys[one]), current: one === tab })) }}
        find={mine.includes('/people') ? { action: `${desk}/people/search`, label: t('web.search.title'), name: 'text', once: crypto.randomUUID(), ...byKey('search') } : undefined}
        person={{ name, href: `${desk}/me` }}
        signOut={{ action: `/${language}/sign-out`, text: t('web.desk.sign-out'), once: crypto.randomUUID() }}
        languages={{ label: t('web.languages'), links: deskLanguages.map((one) => ({ href: `/${one}/desk${path}`, text: ownName[one], lang: locale[one], current: one === language })) }}
        demonstration={demonstration ? t('web.demonstration') : undefined}
        foot={<p>{t('web.desk.foot')} <a href={`${desk}/keys`}>{t('web.quick.keys')}</a></p>}
      >
        {children}
      </Desk>
    </>
  )
}
