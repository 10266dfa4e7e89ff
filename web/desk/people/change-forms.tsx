import type { ReactNode } from 'react'
import type { Language } from '../../../core/words.ts'
import type { Said } from '../../../doors/problem.ts'
import { filled } from '../../form.ts'
import type { Fact } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { countryName, dayInWords, type T } from '../../words.ts'
import { dayTyped } from '../days.ts'
import { ContactFields } from './contact-fields.tsx'
import { BirthFields, ToldFields } from './known-fields.tsx'
import { NameFields } from './name-fields.tsx'
import { namesTyped } from './names.ts'
import { reachIn } from './say.ts'
import type { ShownPerson } from './shown.ts'
import { SideBySide } from './side-by-side.tsx'
import { contactNow, knownNow, namesNow } from './standing.ts'

export type PartOfChange = {
  readonly t: T
  readonly language: Language
  readonly shown: ShownPerson
  readonly once: Readonly<Record<'names' | 'known' | 'contact', string>>
  readonly refused: { readonly intent: string; readonly sent: unknown; readonly problem: Said } | undefined
}

/** One thing that can be changed: its heading, its form, and after a conflict what stands now beside it. */
function Changing({ part: { t, once }, what, title, seen, stands, children }: {
  part: PartOfChange; what: 'names' | 'known' | 'contact'; title: string; seen: number; stands: readonly Fact[] | undefined; children: ReactNode
}) {
  return (
    <section className='part' aria-labelledby={what}>
      <h2 id={what}>{title}</h2>
      <SideBySide t={t} stands={stands}>
        <Form once={once[what]} seen={seen}>{children}<p className='row'><Submit intent={what}>{t(stands ? 'web.change.mine' : 'web.change.save')}</Submit></p></Form>
      </SideBySide>
    </section>
  )
}

export function ChangeNames(part: PartOfChange) {
  const { t, shown, refused } = part
  const mine = refused?.intent === 'names' ? refused : undefined
  const now = namesNow.safeParse(mine?.problem.now).data
  return (
    <Changing part={part} what='names' title={t('web.people.names')} seen={now?.version ?? shown.version} stands={now?.names.map(({ text }, at) => ({ name: at === 0 ? t('people.content.names') : t('web.people.also'), value: text }))}>
      <NameFields t={t} at={filled(mine?.sent ?? { names: namesTyped(shown.names) }, mine?.problem.fields)} />
    </Changing>
  )
}

export function ChangeKnown(part: PartOfChange) {
  const { t, language, shown, refused } = part
  const mine = refused?.intent === 'known' ? refused : undefined
  const now = knownNow.safeParse(mine?.problem.now).data
  const at = filled(mine?.sent ?? { ...shown.identity, bornOn: dayTyped(shown.identity.bornOn) }, mine?.problem.fields)
  const none = t('web.people.not-known')
  return (
    <Changing part={part} what='known' title={t('web.person.known')} seen={now?.version ?? shown.version} stands={now && [
      { name: t('people.content.born on'), value: now.bornOn ? dayInWords(language, now.bornOn) : none },
      { name: t('people.content.citizenship'), value: now.citizenship ? countryName(language, now.citizenship) : none },
      ...(['work', 'papers', 'health', 'family'] as const).map((name) => ({ name: t(`people.content.${name}`), value: now[name] ?? none })),
    ]}>
      <BirthFields t={t} language={language} at={at} />
      <ToldFields t={t} at={at} />
      <p className='hint'>{t('web.change.left-out')}</p>
    </Changing>
  )
}

export function ChangeContact(part: PartOfChange) {
  const { t, shown, refused } = part
  const mine = refused?.intent === 'contact' ? refused : undefined
  const now = contactNow.safeParse(mine?.problem.now).data
  const none = t('web.people.not-known')
  return (
    <Changing part={part} what='contact' title={t('web.people.contact')} seen={now?.version ?? shown.safeContact.version} stands={now && [
      { name: t('people.content.reach'), value: t('web.quoted', { words: reachIn(t, now.reach) }) },
      { name: t('people.content.contact'), value: now.contact ?? none },
      { name: t('people.content.hours'), value: now.hours ?? none },
      { name: t('people.content.contact note'), value: now.note ?? none },
      ...(now.mayNotify ? [{ name: t('web.people.may-notify'), value: t('web.person.may-notify') }] : []),
    ]}>
      <ContactFields t={t} at={filled(mine?.sent ?? shown.safeContact, mine?.problem.fields)} />
    </Changing>
  )
}
