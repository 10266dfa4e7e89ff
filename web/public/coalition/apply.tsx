import { data } from 'react-router'
import { applyToJoin } from '../../../domains/coalition/index.ts'
import { languages } from '../../../core/words.ts'
import type { Route } from './+types/apply'
import { countries } from '../../desk/people/countries.ts'
import { filled } from '../../form.ts'
import { Select, TextArea, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { send } from '../../visit.ts'
import { languageOf, ownName } from '../../words.ts'
import { translate } from '../words.ts'
import { CoalitionPage } from './own.tsx'

export const loader = () => ({ once: crypto.randomUUID() })

export async function action({ context, request }: Route.ActionArgs) {
  const answered = await send({ context, request }, applyToJoin)
  return 'problem' in answered ? data(answered, { status: answered.problem.status }) : { arrived: true }
}

export default function Apply({ params, loaderData: { once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const refused = actionData && 'problem' in actionData ? actionData : undefined
  const at = filled(refused?.sent ?? { language }, refused?.problem.fields)
  const labels = { name: t('coalition.apply.name'), country: t('coalition.members.country'), why: t('coalition.apply.why'), contact: t('coalition.apply.contact'), language: t('coalition.apply.language') }
  return (
    <CoalitionPage language={language} path='/apply' title='coalition.apply.title' lede='coalition.apply.lede'>
      <div className='part flow'>
        {actionData && 'arrived' in actionData ? <Note title={t('coalition.apply.sent')}><p>{t('coalition.apply.sent-text')} <a href={`/${language}/coalition/members`}>{t('coalition.members.title')}</a></p></Note> : (
          <>
            {refused && <Problems title={refused.problem.title} said={refused.problem.detail} whys={refused.problem.fields} labels={labels} />}
            <Form once={once} label={t('coalition.apply.title')}>
              <TextField {...at('name')} label={labels.name} autoComplete='organization' required />
              <Select {...at('country')} label={labels.country} none={t('coalition.apply.none')} options={countries(language)} required />
              <TextArea {...at('why')} label={labels.why} required />
              <TextField {...at('contact')} label={labels.contact} hint={t('coalition.apply.contact-hint')} autoComplete='off' required />
              <Select {...at('language')} label={labels.language} options={languages.map((value) => ({ value, text: ownName[value] }))} />
              <p className='row'><Submit>{t('coalition.apply.send')}</Submit></p>
            </Form>
          </>
        )}
      </div>
    </CoalitionPage>
  )
}
