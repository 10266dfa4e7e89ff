import type { OwnSecondStep } from '../../../core/sign-in/own-second-step.ts'
import type { OwnSession } from '../../../core/sign-in/sessions.ts'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { State } from '../../parts/state.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { shortMoment } from '../days.ts'
import type { Drawn } from '../staff/drawn.ts'

/** How one comes in: the rest after wrong tries, if there was one; the ways; and the browsers in which one is signed in, each with an end to it. */
export function ComingIn({ t, language, zone, now, rest, secondStep, passkeys, sessions, session }: Drawn & {
  rest: { readonly at: string; readonly until: string } | null; secondStep: OwnSecondStep; passkeys: number; sessions: readonly OwnSession[]; session: string
}) {
  const me = `/${language}/desk/me`
  const columns: readonly Column<OwnSession>[] = [
    { head: t('web.own.session-since'), as: 'row', cell: ({ since }) => shortMoment(language, since, zone, now) },
    { head: t('web.own.session-way'), cell: ({ way }) => (way ? t(`web.own.way.${way}`) : t('web.own.way-unknown')) },
    { head: t('web.own.session-until'), as: 'day', cell: ({ until }) => shortMoment(language, until, zone, now) },
    {
      head: t('web.own.session-end'), bare: true,
      cell: (one) => one.session === session ? <State is='now'>{t('web.own.session-here')}</State> : <Form hidden={{ session: one.session }}><Submit look='plain' intent='end-session'>{t('web.own.session-end')}</Submit></Form>,
    },
  ]
  return (
    <section className='part' aria-labelledby='coming-in'>
      <h2 id='coming-in'>{t('web.own.title')}</h2>
      {rest && <Note title={t('web.own.rested')}><p>{t('web.own.rested-more', { at: shortMoment(language, rest.at, zone, now), until: shortMoment(language, rest.until, zone, now) })}</p></Note>}
      <Facts facts={[
        { name: t('web.sign-in.password'), value: <a href={`${me}/password`}>{t('web.own.change-password')}</a> },
        {
          name: t('web.own.second-step'),
          value: <><State is={secondStep.is === 'on' ? 'done' : 'none'}>{t(secondStep.is === 'on' ? 'web.own.on' : 'web.own.off')}</State> <a href={`${me}/second-step`}>{t('web.own.second-step-set')}</a></>,
          note: secondStep.is === 'on' && t('web.own.codes-left', { count: secondStep.codesLeft }),
        },
        { name: t('web.own.passkeys'), value: <><span className='num'>{passkeys}</span> <a href={`${me}/passkeys`}>{t('web.own.passkeys-set')}</a></> },
      ]} />
      <h3>{t('web.own.sessions')}</h3>
      <Table caption={t('web.own.sessions')} columns={columns} rows={sessions} keyOf={(one) => one.session} />
      {sessions.length > 1 && <Form><p className='row'><Submit look='also' intent='end-others'>{t('web.own.sessions-end')}</Submit></p></Form>}
    </section>
  )
}
