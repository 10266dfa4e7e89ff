import { data, redirect } from 'react-router'
import { acceptImport, cancelImport, matchImport, showImport, takeBackImport } from '../../../domains/imports/index.ts'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Way } from '../../parts/way.tsx'
import { parts, read, send } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { dayOf, shortDay } from '../days.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { Accept } from './accept.tsx'
import { Cancel, TakeBack } from './ending.tsx'
import { looks } from './looks.ts'
import { Match } from './match.tsx'
import { Preview, ProblemRows } from './checked.tsx'
import type { PartOfImport } from './part.ts'
import type { Route } from './+types/show'

const forms = ['match', 'accept', 'cancel', 'back'] as const

/** While rows are checked or come in, the browser asks again by itself; it needs no script for that. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const shown = await read({ context }, showImport, { import: params.import })
  const isAtWork = shown.state === 'checking' || shown.state === 'coming in'
  return data({ shown, once: keyed(forms), now: Temporal.Now.instant().toString() }, { headers: isAtWork ? { refresh: '3' } : {} })
}
export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const part = oneOf(forms, (await parts(form)).intent) ?? 'cancel'
  const to = { context, request }
  const here = { fixed: { import: params.import }, form: answersOf(form, part) }
  const done = part === 'match' ? await send(to, matchImport, here) : part === 'accept' ? await send(to, acceptImport, here)
    : part === 'back' ? await send(to, takeBackImport, here) : await send(to, cancelImport, here)
  if ('output' in done) throw redirect(`/${params.language}/desk/imports${part === 'cancel' ? '' : `/${params.import}`}`, 303)
  return data(inPart(part, done), { status: done.problem.status })
}

/** One spreadsheet, from its columns to what became of it. */
export default function Import({ params, loaderData: { shown, once, now }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { state, table, counts, acceptance, end, before, office } = shown
  const desk = `/${language}/desk`
  const day = (at: string) => shortDay(language, dayOf(at, office.zone), dayOf(now, office.zone))
  const name = table?.name ?? t('web.imports.of-day', { date: day(shown.at) })
  const part: PartOfImport = { t, language, shown, once, answered: actionData }
  const isOpen = state === 'matching' || state === 'checking' || state === 'checked'
  return (
    <DeskPage language={language} tab='/people' path={`/imports/${shown.import}`} title={name}>
      <Way label={t('web.way')} steps={[{ text: t('web.imports.title'), href: `${desk}/imports` }, { text: name }]} />
      <div className='headrow'>
        <h1>{name}</h1>
        <State is={looks[state]}>{t(`imports.state.${state}`)}</State>
        <p className='soft'>{t('web.imports.brought-by', { name: shown.by ?? '', date: day(shown.at) })} · {t('web.imports.rows-count', { count: shown.rows })}</p>
      </div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {state === 'checking' && <AtWork {...part} done={counts.checked} title={t('web.imports.checking')} />}
      {state === 'coming in' && <AtWork {...part} done={counts.done} title={t('web.imports.coming-in')} />}
      {isOpen && before && <Note title={t('web.imports.same-file', { date: day(before.at) })}><p><a href={`${desk}/imports/${before.import}`}>{t('web.imports.same-file-open')}</a></p></Note>}
      {isOpen && !shown.isMine && <p className='text'>{t('web.imports.not-mine', { name: shown.by ?? '' })}</p>}
      {table && table.odd.length > 0 && isOpen && (
        <ul className='sees'>{table.odd.map(({ odd, filled }, at) => <li key={at}>{t(`core.table.odd.${odd}`, filled)}</li>)}</ul>
      )}
      {acceptance && (
        <section className='part' aria-labelledby='accepted'>
          <h2 id='accepted'>{t('web.imports.accepted')}</h2>
          <p>{t('web.imports.accepted-by', { name: acceptance.by ?? '', date: day(acceptance.at) })}</p>
          {acceptance.ground && <blockquote className='text'>{acceptance.ground}</blockquote>}
          {state === 'in' && table && <p>{t('web.imports.brought-in', { count: counts.brought })} <a href={`${desk}/people`}>{t('web.imports.to-people')}</a></p>}
          {end?.kind === 'taken back' && <p>{t('web.imports.taken-back-by', { name: end.by ?? '', date: day(end.at) })} {end.kept > 0 && t('web.imports.kept', { count: end.kept })}</p>}
          {acceptance.reason && <blockquote className='text'>{acceptance.reason}</blockquote>}
        </section>
      )}
      {state === 'checked' && <Preview {...part} />}
      {table && <ProblemRows {...part} />}
      {state === 'checked' && shown.isMine && <Accept {...part} />}
      {isOpen && shown.isMine && table && <Match {...part} />}
      {isOpen && <Cancel {...part} />}
      {(state === 'in' || state === 'coming in') && (acceptance?.isMine || office.roles.includes('supervisor')) && <TakeBack {...part} />}
    </DeskPage>
  )
}

/** Work that goes on by itself, and can be left. */
function AtWork({ t, language, shown, title, done }: PartOfImport & { title: string; done: number }) {
  const share = shown.counts.blocks === 0 ? 0 : Math.floor((done / shown.counts.blocks) * 100)
  return (
    <Note title={title}>
      <p><progress max={100} value={share} aria-label={title} /> {t('web.imports.share', { share })} <a href={`/${language}/desk/imports/${shown.import}`}>{t('web.imports.look-again')}</a></p>
    </Note>
  )
}
