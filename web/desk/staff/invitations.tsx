import { languages } from '../../../core/words.ts'
import { staffRoles, workRoles, type listStaff } from '../../../domains/directory/index.ts'
import { useAround } from '../../around.tsx'
import type { Plain } from '../../plain.ts'
import { Select, TextField, Ticks } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { ownName } from '../../words.ts'
import { shortMoment } from '../days.ts'
import type { Drawn } from './drawn.ts'

type Invited = Plain<Awaited<ReturnType<typeof listStaff.run>>>['invited'][number]

/** Who was invited and has not come yet, a new invitation, and its link: that is shown once, on the page that answers the form. */
export function Invitations({ t, language, zone, now, at, refused, invited, link, once }: Drawn & { invited: readonly Invited[]; link: string | undefined; once: string }) {
  const columns: readonly Column<Invited>[] = [
    { head: t('web.staff.name'), as: 'row', cell: ({ name }) => name },
    { head: t('web.staff.roles'), cell: ({ roles }) => roles.map((role) => t(`directory.staff.${role}`)).join(' · ') },
    { head: t('web.staff.invited-until'), as: 'day', cell: ({ expiresAt }) => shortMoment(language, expiresAt, zone, now) },
  ]
  return (
    <section className='part' aria-labelledby='invite'>
      <h2 id='invite'>{t('web.staff.invited')} <span className='soft num'>{invited.length}</span></h2>
      {link && (
        <Note title={t('web.staff.link')}>
          <code className='once'>{link}</code>
          <p>{t('web.staff.link-more')}</p>
        </Note>
      )}
      {invited.length === 0 ? <p className='soft'>{t('web.staff.invited-none')}</p> : <Table caption={t('web.staff.invited')} columns={columns} rows={invited} keyOf={({ invitation }) => invitation} />}
      <details className='add' open={refused === 'invite'}>
        <summary>{t('directory.invite.does')}</summary>
        <Form action={`/${language}/desk/staff`} once={once} label={t('directory.invite.does')}>
          <TextField {...at('invite.name')} label={t('directory.invite.name')} autoComplete='off' />
          <Ticks {...at('invite.roles')} label={t('directory.invite.roles')} options={(useAround().kind === 'authority' ? staffRoles : workRoles).map((value) => ({ value, text: t(`directory.staff.${value}`), hint: t(`web.staff.may.${value}`) }))} />
          <Select {...at('invite.language')} given={refused === 'invite' ? at('invite.language').given : [language]} label={t('directory.invite.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} />
          <p className='row'><Submit intent='invite'>{t('directory.invite.does')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}
