import { listPartners } from '../../../domains/directory/index.ts'
import { approveVitalInterest, claimVitalInterest, showPerson, showVitalInterest } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Road, Stop } from '../../parts/road.tsx'
import { Way } from '../../parts/way.tsx'
import { act, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/vital-interest'
import { Approve } from './approve.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { inTwoAlphabets } from './say.ts'
import '../../look/people.css'

const basisOf = (request: Request) => new URL(request.url).searchParams.get('basis') ?? undefined

export async function loader({ context, request, params: { person } }: Route.LoaderArgs) {
  const basis = basisOf(request)
  return {
    shown: await read({ context }, showPerson, { person }),
    claimed: basis ? await read({ context }, showVitalInterest, { basis }) : undefined,
    partners: basis ? [] : await read({ context }, listPartners, {}),
    once: crypto.randomUUID(), now: Temporal.Now.instant().toString(),
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const basis = basisOf(request)
  const then = (_: unknown, language: string) => `/${language}/desk/people/${params.person}#consents`
  return basis
    ? act({ context, request }, approveVitalInterest, { fixed: { basis }, then })
    : act({ context, request }, claimVitalInterest, { fixed: { person: params.person }, then })
}

export default function VitalInterest({ params, loaderData: { shown, claimed, partners, once, now }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(actionData?.sent, actionData?.problem.fields)
  const { first, other } = inTwoAlphabets(shown.names)
  return (
    <DeskPage language={language} tab='/people' path={`/people/${shown.person}/vital-interest${claimed ? `?basis=${claimed.basis}` : ''}`} title={t('web.vital.title')}>
      <Way label={t('web.way')} steps={[{ text: first, href: `/${language}/desk/people/${shown.person}` }, { text: t('web.vital.title') }]} />
      <div className='headrow'><h1>{t('web.vital.title')}</h1><p className='soft'>{first}{other && ` · ${other}`}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {claimed ? <Approve t={t} language={language} now={now} zone={shown.office.zone} claimed={claimed} once={once} /> : (
        <div className='split'>
          <Form once={once}>
            <div className='col'>
              <div>
                <p className='text'>{t('web.vital.lede')}</p>
                <div className='then'><TextArea {...at('reason')} label={t('web.vital.reason')} hint={t('web.vital.reason-hint')} rows={8} required /></div>
              </div>
              <div><ChoiceFields t={t} language={language} at={at} partners={partners} /></div>
            </div>
            <p className='row'>
              {shown.office.roles.includes('case worker')
                ? <Submit look='stop'>{t('web.vital.claim')}</Submit>
                : <Submit look='stop' refused={t('core.refused.forbidden')}>{t('web.vital.claim')}</Submit>}
            </p>
          </Form>
          <aside aria-labelledby='then'>
            <h2 id='then'>{t('web.vital.then')}</h2>
            <Road>
              <Stop is='now'>{t('web.vital.then-claim')}</Stop>
              <Stop is='ahead'>{t('web.vital.then-second')}</Stop>
              <Stop is='ahead'>{t('web.vital.then-refer')}</Stop>
              <Stop is='ahead'>{t('web.vital.then-end')}</Stop>
              <Stop is='ahead'>{t('web.vital.then-tell')}</Stop>
            </Road>
          </aside>
        </div>
      )}
    </DeskPage>
  )
}
