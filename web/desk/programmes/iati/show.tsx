import { data, redirect } from 'react-router'
import { acceptIati, endIati, showIati } from '../../../../domains/programmes/index.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Form, Submit } from '../../../parts/form.tsx'
import { Note } from '../../../parts/note.tsx'
import { Problems } from '../../../parts/problems.tsx'
import { State } from '../../../parts/state.tsx'
import { Way } from '../../../parts/way.tsx'
import { parts, read, send, visitContext } from '../../../visit.ts'
import { languageOf, translate } from '../../../words.ts'
import { keyed } from '../../cases/forms.ts'
import { dayOf, shortDay } from '../../days.ts'
import { DeskPage } from '../../page.tsx'
import { looks } from './looks.ts'
import { Listed, Told } from './report.tsx'
import { megabytes } from './size.ts'
import type { Route } from './+types/show'

/** While a file is read, the browser asks again by itself; it needs no script for that. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const shown = await read({ context }, showIati, { import: params.import, language: context.get(visitContext).language })
  return data({ shown, once: keyed(['accept', 'end']), now: Temporal.Now.instant().toString() }, { headers: shown.state === 'reading' ? { refresh: '2' } : {} })
}
export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders
export type Shown = Awaited<ReturnType<typeof showIati.run>>

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const { intent } = await parts(form)
  const done = await send({ context, request }, intent === 'accept' ? acceptIati : endIati, { fixed: { import: params.import }, form })
  if ('output' in done) throw redirect(`/${params.language}/desk/programmes/iati/${params.import}`, 303)
  return data(done, { status: done.problem.status })
}

/** One IATI file, from its first byte to what became of it. */
export default function IatiFile({ params, loaderData: { shown, once, now }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { state, office, taken, fresh, same, entries } = shown
  const desk = `/${language}/desk`
  const day = (at: string) => shortDay(language, dayOf(at, office.zone), dayOf(now, office.zone))
  const share = shown.bytes === 0 ? 0 : Math.floor((shown.readBytes / shown.bytes) * 100)
  return (
    <DeskPage language={language} tab='/staff' path={`/programmes/iati/${shown.import}`} title={shown.name}>
      <Way label={t('web.way')} steps={[{ text: t('programmes.list-running.title'), href: `${desk}/programmes` }, { text: t('web.iati.title'), href: `${desk}/programmes/iati` }, { text: shown.name }]} />
      <div className='headrow'>
        <h1>{shown.name}</h1>
        <State is={looks[state]}>{t(`programmes.imports.state.${state}`)}</State>
        <p className='soft'>{t('web.imports.brought-by', { name: shown.by ?? '', date: day(shown.at) })} · {t('web.iati.megabytes', { count: megabytes(shown.bytes) })}</p>
      </div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {state === 'reading' && (
        <Note title={t('web.iati.reading')}>
          <p><progress max={100} value={share} aria-label={t('web.iati.reading')} /> {t('web.imports.share', { share })} · {t('web.iati.so-far', { count: entries })} <a href={`${desk}/programmes/iati/${shown.import}`}>{t('web.imports.look-again')}</a></p>
        </Note>
      )}
      {state === 'left' && <Note title={t('web.iati.left')}><p>{t('web.iati.left-next')}</p></Note>}
      {state === 'read' && taken === 0 && <Note title={t(entries === 0 ? 'web.iati.nothing-read' : same > 0 ? 'web.iati.nothing-new' : 'web.iati.nothing-taken')}><p>{same === 0 && t('web.iati.nothing-why')} {t('web.iati.nothing-next')}</p></Note>}
      {state !== 'reading' && (
        <Facts look='glance' facts={[
          { name: t('web.iati.entries'), value: entries },
          { name: t('web.iati.fresh'), value: fresh },
          { name: t('web.iati.changed'), value: taken - fresh },
          { name: t('web.iati.same'), value: same },
          { name: t('web.iati.out'), value: Math.max(0, entries - taken - same) },
        ]} />
      )}
      {shown.landedAt && <p>{t('web.iati.accepted-on', { date: day(shown.landedAt) })}</p>}
      {shown.end && <p>{t(state === 'cancelled' ? 'web.iati.cancelled-by' : 'web.iati.taken-back-by', { name: shown.end.by ?? '', date: day(shown.end.at) })}</p>}
      {state === 'read' && taken > 0 && (
        <section className='part' aria-labelledby='accept'>
          <h2 id='accept'>{t('programmes.imports.accept.does')}</h2>
          <p className='text'>{t('web.iati.accept-what')}</p>
          <Form once={once.accept ?? ''} label={t('programmes.imports.accept.does')}><p className='row'><Submit intent='accept'>{t('web.iati.accept', { count: taken })}</Submit></p></Form>
        </section>
      )}
      <Listed language={language} shown={shown} />
      <Told language={language} shown={shown} />
      {state !== 'cancelled' && state !== 'taken back' && (
        <section className='part' aria-labelledby='end'>
          <h2 id='end'>{t(state === 'in' ? 'web.iati.back-title' : 'web.iati.cancel-title')}</h2>
          <p className='text soft'>{t(state === 'in' ? 'web.iati.back-what' : 'web.iati.cancel-what')}</p>
          <Form once={once.end ?? ''} label={t(state === 'in' ? 'web.iati.back-title' : 'web.iati.cancel-title')}><p className='row'><Submit intent='end' look='stop'>{t(state === 'in' ? 'web.iati.back' : 'web.iati.cancel')}</Submit></p></Form>
        </section>
      )}
    </DeskPage>
  )
}
