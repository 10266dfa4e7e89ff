import { claimEntry, decideClaim, hideEntry, listClaims } from '../../../domains/sources/index.ts'
import { filled } from '../../form.ts'
import { TextArea, TextField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { InWords } from '../../public/register.tsx'
import { act, parts, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/entries'

export async function loader({ context }: Route.LoaderArgs) {
  return { ...await read({ context }, listClaims, {}), once: crypto.randomUUID() }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { intent } = await parts(await request.clone().formData())
  const then = (_: unknown, language: string) => `/${language}/desk/entries`
  const to = { context, request }
  return intent === 'hide' ? act(to, hideEntry, { then }) : intent === 'decide' ? act(to, decideClaim, { then }) : act(to, claimEntry, { then })
}

/** Which entries of the register are this organisation, and what of them is hidden; the keeper agrees to the claims of others here. */
export default function Entries({ params, loaderData: { keeps, claims, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(actionData?.sent ?? {}, actionData?.problem.fields)
  const title = t('web.register.entries')
  return (
    <DeskPage language={language} tab='/events' path='/entries' title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        <p className='text soft'>{t('web.register.entries-more')}</p>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        {claims.map((one) => (
          <section key={one.claim} className='flow' aria-labelledby={one.claim}>
            <h2 id={one.claim}>{one.code}{one.title && <> · <InWords language={language} text={one.title} /></>}</h2>
            <p className='small soft'>{one.name}: {one.reason}{one.why !== null && ` · ${t(one.agreed ? 'web.register.agreed' : 'web.register.not-agreed')}: ${one.why}`}{one.agreed === null && ` · ${t('web.register.waits')}`}</p>
            {one.isOurs && one.agreed && (
              <Form once={`${once.slice(0, -2)}aa`} hidden={{ code: one.code }} label={t('sources.entries.hide.does')}>
                <Tick {...filled({ page: one.hidesPage ? 'true' : undefined })('page')} label={t('web.register.hide-page')} hint={t('web.register.hide-page-hint')} />
                <Tick {...filled({ ties: one.hidesTies ? 'true' : undefined })('ties')} label={t('web.register.hide-ties')} hint={t('web.register.hide-ties-hint')} />
                <Submit intent='hide'>{t('web.register.save')}</Submit>
              </Form>
            )}
            {keeps && one.agreed === null && (
              <Form once={`${once.slice(0, -2)}bb`} hidden={{ organisation: one.organisation, claim: one.claim }} label={t('sources.entries.decide.does')}>
                <Tick name='agreed' label={t('web.register.agree')} />
                <TextField {...at('reason')} label={t('web.register.reason')} required />
                <Submit intent='decide'>{t('web.register.decide')}</Submit>
              </Form>
            )}
          </section>
        ))}
        <section className='flow' aria-labelledby='claim'>
          <h2 id='claim'>{t('sources.entries.claim.does')}</h2>
          <Form once={once}>
            <TextField {...at('code')} label={t('web.register.code')} hint='ORG-17' short />
            <TextArea {...at('reason')} label={t('web.register.claim-reason')} rows={3} />
            <Submit intent='claim'>{t('web.register.claim')}</Submit>
          </Form>
        </section>
        <p className='row'><a href={`/${language}/desk/said`}>{t('web.register.about-us')}</a>{keeps && <a href={`/${language}/desk/suggestions`}>{t('web.register.suggestions')}</a>}</p>
      </div>
    </DeskPage>
  )
}
