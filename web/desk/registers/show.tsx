import { data, redirect } from 'react-router'
import { addFileToLinking, forgetLinking, linkingBounds, listLinkings, showLinking, startLinking, stopLinking } from '../../../domains/people/index.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Way } from '../../parts/way.tsx'
import { parts, read, send } from '../../visit.ts'
import { isKey, languageOf, translate } from '../../words.ts'
import { keyed } from '../cases/forms.ts'
import { dayOf, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { bringFile } from '../bring-file.ts'
import { Columns, OtherList } from './columns.tsx'
import { Found } from './found.tsx'
import { looks, namesIn } from './looks.ts'
import type { PartOfLinking } from './part.ts'
import { thresholdIn } from './threshold.ts'
import type { Route } from './+types/show'
import '../../look/linking.css'

/** While it is at work the browser asks again by itself; it needs no script for that. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const shown = await read({ context }, showLinking, { linking: params.linking })
  return data({ shown, threshold: thresholdIn(request), once: keyed(['other', 'start', 'stop', 'forget']), now: Temporal.Now.instant().toString() }, { headers: shown.state === 'working' ? { refresh: '3' } : {} })
}
export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders

export async function action({ context, request, params }: Route.ActionArgs) {
  const here = `/${params.language}/desk/registers`
  if (request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    await read({ context }, listLinkings, {})
    return bringFile({ context, request }, addFileToLinking, { most: linkingBounds.file, fixed: { linking: params.linking }, then: ({ linking }) => `${here}/${linking}` })
  }
  const form = await request.formData()
  const { intent } = await parts(form)
  const to = { fixed: { linking: params.linking }, form }
  const done = intent === 'start' ? await send({ context, request }, startLinking, to) : intent === 'forget' ? await send({ context, request }, forgetLinking, to) : await send({ context, request }, stopLinking, to)
  if ('output' in done) throw redirect(intent === 'forget' ? here : `${here}/${params.linking}`, 303)
  return data(done, { status: done.problem.status })
}

/** Lists that are linked, from their columns to what was found. */
export default function Linking({ params, loaderData: { shown, threshold, once, now }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { state, files, work, refused, end, office, isMine } = shown
  const desk = `/${language}/desk`
  const today = dayOf(now, office.zone)
  const day = (at: string) => shortDay(language, dayOf(at, office.zone), today)
  const name = namesIn(t, language, { names: files.map((file) => file.name), at: shown.at }, office.zone, today)
  const part: PartOfLinking = { t, language, shown, once, answered: actionData }
  const isOpen = state === 'columns' || state === 'not done'
  return (
    <DeskPage language={language} tab='/people' path={`/registers/${shown.linking}`} title={name}>
      <Way label={t('web.way')} steps={[{ text: t('web.registers.title'), href: `${desk}/registers` }, { text: name }]} />
      <div className='headrow'>
        <h1>{name}</h1>
        <State is={looks[state]}>{t(`people.linkings.state.${state}`)}</State>
        <p className='soft'>{t('web.imports.brought-by', { name: shown.by ?? '', date: day(shown.at) })}{state !== 'erased' && <> · {t('web.registers.until', { date: day(shown.until) })}</>}</p>
      </div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ file: t('web.registers.file'), columns: t('web.registers.columns'), others: t('web.registers.columns'), against: t('web.registers.wanted') }} />}
      {work && <AtWork {...part} work={work} />}
      {refused && state === 'not done' && <Note bad title={t('web.registers.refused')}><p>{isKey(refused.key) ? t(refused.key, refused.filled) : ''}</p></Note>}
      {state === 'erased' && <p className='text'>{end ? t('web.registers.erased-by', { name: end.by ?? '', date: day(end.at) }) : t('web.registers.erased')}</p>}
      {isOpen && !isMine && <p className='text'>{t('people.linkings.refused.not-yours')}</p>}
      {isOpen && isMine && <><Columns {...part} /><OtherList {...part} /></>}
      {state === 'done' && <Found {...part} threshold={threshold} />}
      {state !== 'erased' && (
        <section className='part' aria-labelledby='forget'>
          <h2 id='forget'>{t('people.linkings.forget.does')}</h2>
          <p className='text soft'>{t('web.registers.forget-what')}</p>
          <Form once={once.forget ?? ''} label={t('people.linkings.forget.does')}><p className='row'><Submit intent='forget' look='stop'>{t('web.registers.forget')}</Submit></p></Form>
        </section>
      )}
    </DeskPage>
  )
}

/** Work that goes on by itself, and can be left or stopped. */
function AtWork({ t, language, shown, once, work: { stage, share } }: PartOfLinking & { work: NonNullable<PartOfLinking['shown']['work']> }) {
  const title = stage === 'waits' || stage === 'keep' ? t(`people.linkings.stage.${stage}`) : t(`people.link.stage.${stage}`)
  return (
    <Note title={t('web.registers.working')}>
      <p>{title} <progress max={100} value={Math.round(share * 100)} aria-label={title} /> {t('people.link.share', { share: Math.round(share * 100) })} <a href={`/${language}/desk/registers/${shown.linking}`}>{t('web.imports.look-again')}</a></p>
      <Form once={once.stop ?? ''} label={t('people.linkings.stop.does')}><p className='row'><Submit intent='stop' look='also'>{t('web.registers.stop')}</Submit></p></Form>
    </Note>
  )
}
