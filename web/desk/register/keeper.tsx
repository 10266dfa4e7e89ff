import { nameKeeper, showKeeper } from '../../../domains/sources/index.ts'
import { filled } from '../../form.ts'
import { Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { act, read } from '../../visit.ts'
import { countryName, languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/keeper'

export async function loader({ context }: Route.LoaderArgs) {
  return { ...await read({ context }, showKeeper, {}), once: crypto.randomUUID() }
}

export const action = ({ context, request }: Route.ActionArgs) => act({ context, request }, nameKeeper, { then: (_, language) => `/${language}/desk/keeper` })

/** Who keeps the register, and, where it is for this organisation to say, to whom it goes. */
export default function Keeper({ params, loaderData: { keeper, mayName, others, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(actionData?.sent ?? {}, actionData?.problem.fields)
  const title = t('web.register.keeper')
  return (
    <DeskPage language={language} tab='/staff' path='/keeper' title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        <p><b>{keeper === null ? t('web.register.keeper-nobody') : t('web.register.keeper-now', { name: keeper })}</b></p>
        <p className='text soft'>{t('web.register.keeper-more')}</p>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        {!mayName ? <p className='soft'>{t('sources.name-keeper.not-yours')}</p> : others.length === 0 ? <p className='soft'>{t('web.register.keeper-alone')}</p> : (
          <Form once={once} label={title}>
            <Select {...at('organisation')} label={t('web.register.keeper-next')} none={t('web.case.choose')} options={others.map((one) => ({ value: one.organisation, text: `${one.name}, ${countryName(language, one.country)}` }))} required />
            <p className='row'><Submit look='stop'>{t('web.register.keeper-sure')}</Submit></p>
          </Form>
        )}
      </div>
    </DeskPage>
  )
}
