import { data, redirect } from 'react-router'
import { id } from '../../../core/ids.ts'
import { agreeToReceive, endReceiving, listNamed, listReceivers, nameDeputy, nameReceiver } from '../../../domains/complaints/index.ts'
import { filled } from '../../form.ts'
import { Select, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { countryName, languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { shortMoment } from '../days.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { Elsewhere, Named } from './naming.tsx'
import type { Route } from './+types/named'
import '../../look/case.css'

const forms = ['name', 'agree', 'deputy', 'end'] as const

export async function loader({ context }: Route.LoaderArgs) {
  const [seen, all] = [await read({ context }, listNamed, {}), await read({ context }, listReceivers, {})]
  return {
    ...seen, partners: all.filter(({ organisation }) => organisation !== seen.office.organisation).map(({ organisation, name, country }) => ({ organisation, name, country })),
    now: Temporal.Now.instant().toString(), once: keyed([...forms, ...[...seen.ours, ...seen.elsewhere].map(({ receiver }) => receiver)]),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = oneOf(forms, (await parts(sent)).intent) ?? 'name'
  const receiver = id('complaint_receiver').safeParse(sent.get('receiver')).data
  // Each naming has its own forms on the page: their fields stand under its id.
  const under = receiver ? `${part}-${receiver}` : part
  const [to, of] = [{ context, request }, { form: answersOf(sent, under) }]
  const answered = await (part === 'agree' ? send(to, agreeToReceive, of) : part === 'deputy' ? send(to, nameDeputy, of)
    : part === 'end' ? send(to, endReceiving, of) : send(to, nameReceiver, of))
  if ('problem' in answered) return data(inPart(under, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/complaints/named`, 303)
}

/** Who receives complaints about us, for whom colleagues here receive them, and what was passed on to the one who is signed in. */
export default function NamedPage({ params, loaderData: { office, ours, elsewhere, passed, colleagues, partners, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(actionData?.sent, actionData?.problem.fields)
  const leads = office.roles.some((role) => role === 'supervisor' || role === 'administrator')
  const drawn = { t, language, office, now, once, at }
  const leading = colleagues.filter((one) => one.leads).map(({ account, name }) => ({ value: account, text: name }))
  return (
    <DeskPage language={language} path='/complaints/named' title={t('web.complaints.named-title')}>
      <div className='headrow'><h1>{t('web.complaints.named-title')}</h1><p className='soft'>{t('web.complaints.named-lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <section aria-labelledby='ours'>
        <h2 id='ours'>{t('web.complaints.about-us')}</h2>
        <Named {...drawn} rows={ours} leads={leads} />
        {leads && (
          <details className='add' open={actionData?.part === 'name' || !ours.some(({ ended }) => ended === null)}>
            <summary>{t('complaints.name-receiver.does')}</summary>
            <p className='text soft'>{t('web.complaints.name-more')}</p>
            <Form once={once.name ?? ''} label={t('complaints.name-receiver.does')}>
              <Select {...at('name.organisation')} label={t('web.complaints.organisation')} none='…'
                options={partners.map((one) => ({ value: one.organisation, text: `${one.name}, ${countryName(language, one.country)}` }))} />
              <TextField {...at('name.name')} label={t('web.complaints.her-name')} hint={t('web.complaints.her-name-hint')} autoComplete='off' />
              <Select {...at('name.contact')} label={t('web.complaints.contact')} hint={t('web.complaints.contact-hint')} none='…' options={leading} />
              <Select {...at('name.second')} label={t('web.complaints.second')} hint={t('web.complaints.second-hint')} none='…' options={leading} />
              <p className='row'><Submit intent='name'>{t('complaints.name-receiver.does')}</Submit></p>
            </Form>
          </details>
        )}
      </section>
      <section className='part' aria-labelledby='elsewhere'>
        <h2 id='elsewhere'>{t('web.complaints.elsewhere')}</h2>
        <Elsewhere {...drawn} rows={elsewhere} colleagues={colleagues} />
      </section>
      <section className='part' aria-labelledby='passed'>
        <h2 id='passed'>{t('web.complaints.passed-list')}</h2>
        {passed.length === 0 ? <p className='soft'>{t('web.complaints.passed-none')}</p> : (
          <ul className='lines'>
            {passed.map(({ measure, sender, at: when, answeredAt }) => (
              <li key={measure}>
                <a href={`/${language}/desk/complaints/passed/${measure}`}>{sender}</a>, {shortMoment(language, when, office.zone, now)}{' '}
                <State is={answeredAt ? 'done' : 'now'}>{t(answeredAt ? 'web.complaints.is-answered' : 'web.complaints.not-answered')}</State>
              </li>
            ))}
          </ul>
        )}
      </section>
    </DeskPage>
  )
}
