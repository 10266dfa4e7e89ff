import { languages } from '../../../core/words.ts'
import { workRoles, type showMember } from '../../../domains/directory/index.ts'
import { filled } from '../../form.ts'
import type { Plain } from '../../plain.ts'
import { Select, TextField, Tick, Ticks } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { ownName } from '../../words.ts'
import type { Drawn } from './drawn.ts'

type Shown = Plain<Awaited<ReturnType<typeof showMember.run>>>
type About = Drawn & { readonly member: Shown['member']; readonly colleagues: Shown['colleagues']; readonly once: string }

/** To whom goes what she still holds. */
const HandOver = ({ t, at, name, colleagues }: About & { name: string }) => (
  <Select {...at(name)} label={t('web.member.hand-over')} hint={t('web.member.hand-over-more')} none={t('web.case.choose')} options={colleagues.map(({ account, name: who }) => ({ value: account, text: who }))} />
)

/** What a colleague does here. */
export function RolesForm(about: About) {
  const { t, at, refused, member, once } = about
  const fill = refused === 'roles' ? at : filled({ roles: { roles: member.roles } })
  return (
    <section className='part' aria-labelledby='roles'>
      <h2 id='roles'>{t('web.staff.roles')}</h2>
      <Form once={once} seen={member.version} label={t('directory.change-roles.does')}>
        <Ticks {...fill('roles.roles')} label={t('directory.invite.roles')} options={workRoles.map((value) => ({ value, text: t(`directory.staff.${value}`), hint: t(`web.staff.may.${value}`) }))} />
        {member.opensFiles && <HandOver {...about} name='roles.handOverTo' />}
        <p className='row'><Submit intent='roles'>{t('directory.change-roles.does')}</Submit></p>
      </Form>
    </section>
  )
}

/** A forgotten password: a link that is shown once. */
export function LinkForm({ t, language, at, refused, link, once }: Drawn & { link: string | undefined; once: string }) {
  return (
    <section className='part' aria-labelledby='link'>
      <h2 id='link'>{t('web.member.password')}</h2>
      {link && <Note title={t('web.staff.link')}><code className='once'>{link}</code><p>{t('web.member.link-more')}</p></Note>}
      <details className='add' open={refused === 'link'}>
        <summary>{t('directory.make-password-link.does')}</summary>
        <p className='text soft'>{t('web.member.password-more')}</p>
        <Form once={once} label={t('directory.make-password-link.does')}>
          <Tick {...at('link.anew')} label={t('web.member.anew')} />
          <Select {...at('link.language')} given={refused === 'link' ? at('link.language').given : [language]} label={t('web.member.link-language')} options={languages.map((value) => ({ value, text: ownName[value] }))} />
          <TextField {...at('link.password')} type='password' label={t('web.own.password-now')} autoComplete='current-password' required />
          <p className='row'><Submit intent='link'>{t('directory.make-password-link.does')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}

/** The end of somebody's work here. */
export function LeaveForm(about: About) {
  const { t, refused, member, once } = about
  return (
    <section className='part' aria-labelledby='leave'>
      <h2 id='leave'>{t('web.member.leave')}</h2>
      <details className='add' open={refused === 'leave'}>
        <summary>{t('directory.leave.does')}</summary>
        <p className='text soft'>{t('web.member.leave-more')}</p>
        <Form once={once} label={t('directory.leave.does')}>
          {member.opensFiles && <HandOver {...about} name='leave.handOverTo' />}
          <p className='row'><Submit look='stop' intent='leave'>{t('directory.leave.does')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}
