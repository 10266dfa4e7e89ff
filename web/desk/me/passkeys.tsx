import { redirect } from 'react-router'
import { siteOf } from '../../../core/sign-in/passkeys.ts'
import '../../look/case.css'
import { attempt, refusedWith } from '../../entered.ts'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { PasskeyForm } from '../../parts/passkey-form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { dayOf } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/passkeys'
import { OverMe } from './over-me.tsx'
import { ownForm, ownSession } from './own.ts'

/** The only page of the desk with a script: the one that speaks with an authenticator. */
export const handle = { passkey: true }

export async function loader({ context, request }: Route.LoaderArgs) {
  const { visit, own: { passkeys }, account } = await ownSession({ context, request })
  const site = siteOf(visit.node.facts.url, request.headers.get('host'))
  return { own: await passkeys.own(account), wanted: site ? await passkeys.creation(site, account) : null }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { visit, own: { passkeys }, account, intent, field } = await ownForm({ context, request })
  const site = siteOf(visit.node.facts.url, request.headers.get('host'))
  const done = await attempt(visit, async () => {
    if (intent === 'remove') return passkeys.remove(account, field('passkey'))
    if (site) await passkeys.add(site, account, { password: field('password'), name: field('name'), credential: field('credential') })
  })
  return 'problem' in done ? refusedWith(done.problem, { name: field('name') }) : redirect(`/${visit.language}/desk/me/passkeys`, 303)
}

type Own = Route.ComponentProps['loaderData']['own'][number]

export default function PasskeysPage({ params, loaderData: { own, wanted }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({ name: actionData?.name }, actionData?.problem.fields)
  const columns: readonly Column<Own>[] = [
    { head: t('web.own.passkey-name'), as: 'row', cell: ({ name }) => name },
    { head: t('web.own.passkey-made'), as: 'day', cell: ({ madeAt }) => dayInWords(language, dayOf(madeAt, 'UTC')) },
    { head: t('web.own.passkey-used'), as: 'day', cell: ({ usedAt }) => (usedAt ? dayInWords(language, dayOf(usedAt, 'UTC')) : t('web.own.passkey-never')) },
    { head: t('web.own.passkey-remove'), bare: true, cell: ({ passkey }) => <Form hidden={{ passkey }}><Submit look='plain' intent='remove'>{t('web.own.passkey-remove')}</Submit></Form> },
  ]
  return (
    <DeskPage language={language} path='/me/passkeys' title={t('web.own.passkeys')}>
      <OverMe t={t} language={language} title={t('web.own.passkeys')} />
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <p className='text'>{t('web.own.passkeys-more')}</p>
      {own.length === 0
        ? <Empty level={2} title={t('web.own.passkeys-none')} next={<span className='soft'>{t(wanted ? 'web.own.passkeys-none-next' : 'web.own.passkeys-nowhere')}</span>} />
        : <Table caption={t('web.own.passkeys')} columns={columns} rows={own} keyOf={({ passkey }) => passkey} />}
      {wanted && (
        <section className='part' aria-labelledby='add'>
          <h2 id='add'>{t('web.own.passkey-add')}</h2>
          <noscript><p className='text'>{t('web.own.passkey-script')}</p></noscript>
          <PasskeyForm wanted={wanted} label={t('web.own.passkey-add')} failed={t('web.own.passkey-failed')}>
            <TextField {...at('name')} label={t('web.own.passkey-name')} hint={t('web.own.passkey-name-hint')} autoComplete='off' />
            <TextField {...at('password')} type='password' label={t('web.own.password-now')} autoComplete='current-password' required />
            <span id='f-credential' tabIndex={-1}>{at('credential').why.map((why) => <span key={why} className='why'>{why}</span>)}</span>
            <p className='row'><Submit intent='add'>{t('web.own.passkey-add')}</Submit></p>
          </PasskeyForm>
        </section>
      )}
    </DeskPage>
  )
}
