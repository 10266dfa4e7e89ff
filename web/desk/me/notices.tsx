import { redirect } from 'react-router'
import { changeWish, showWish } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Choice, TextField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Table } from '../../parts/table.tsx'
import { act, read, visitContext } from '../../visit.ts'
import { deskLanguages } from '../../../core/words.ts'
import { languageOf, ownName, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/notices'
import { OverMe } from './over-me.tsx'

export async function loader({ context }: Route.LoaderArgs) {
  if (!context.get(visitContext).name) throw redirect(`/${context.get(visitContext).language}/sign-in`)
  return { shown: await read({ context }, showWish, { inLanguage: context.get(visitContext).language }), once: crypto.randomUUID() }
}

export const action = ({ context, request }: Route.ActionArgs) => act({ context, request }, changeWish, { then: (_, language) => `/${language}/desk/me/notices` })

/** How one is reminded of limits: how many working days ahead, and by letter or not. */
export default function HowTold({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(actionData?.sent ?? { ahead: shown.ahead?.replaceAll(',', ', ') ?? '', language: shown.language, ...(shown.byLetter && { byLetter: 'true' }) }, actionData?.problem.fields)
  const title = t('web.wish.title')
  return (
    <DeskPage language={language} path='/me/notices' title={title}>
      <OverMe t={t} language={language} title={title} />
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ ahead: t('web.wish.ahead'), language: t('web.wish.language') }} />}
      <p className='text'>{t('web.wish.more')}</p>
      <Form once={once} seen={shown.version} label={title}>
        <TextField {...at('ahead')} label={t('web.wish.ahead')} hint={t('web.wish.ahead-hint')} autoComplete='off' short />
        <Tick {...at('byLetter')} label={t('web.wish.by-letter')} hint={t('web.wish.by-letter-hint')} />
        <Choice {...at('language')} label={t('web.wish.language')} options={deskLanguages.map((one) => ({ value: one, text: <span lang={one}>{ownName[one]}</span> }))} />
        <p className='row'><Submit>{t('procedures.notices.change-wish.does')}</Submit></p>
      </Form>
      <section className='part' aria-labelledby='laws'>
        <h2 id='laws'>{t('web.wish.laws')}</h2>
        <Table caption={t('web.wish.laws')} rows={shown.laws} keyOf={({ procedure }) => procedure} columns={[
          { head: t('web.law-files.law'), as: 'row', cell: ({ title: law }) => law },
          { head: t('web.wish.ahead'), as: 'day', cell: ({ ahead }) => ahead.join(', ') },
        ]} />
      </section>
      <p className='part'><a href={`/${language}/desk/me/letters`}>{t('web.letters.title')}</a></p>
    </DeskPage>
  )
}
