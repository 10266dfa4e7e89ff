import { redirect } from 'react-router'
import { id } from '../../../core/ids.ts'
import { showCase } from '../../../domains/cases/index.ts'
import { listFiles, openProcedure } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { DateField, Select, TextField } from '../../parts/field.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { act, read, visitContext } from '../../visit.ts'
import { countryName, languageOf, translate } from '../../words.ts'
import { Heading } from '../cases/heading.tsx'
import { dayTyped } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/new'

const asked = (request: Request) => {
  const given = new URL(request.url).searchParams
  return { of: id('case').safeParse(given.get('case')).data, law: given.get('law') ?? undefined }
}

/** First the law is chosen, by a link; then its form asks for what that law asks. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { of, law } = asked(request)
  const { language } = context.get(visitContext)
  const [{ mayOpen, office, today }, shown] = await Promise.all([
    read({ context }, listFiles, { most: 1, inLanguage: language }), of ? read({ context }, showCase, { case: of }) : null,
  ])
  // A monitor reads files and opens none.
  if (office.roles.includes('monitor')) throw redirect(`/${language}/desk/procedures`)
  const fits = mayOpen.filter((one) => (of ? one.case !== 'none' : one.case !== 'needed' || one.procedure === law))
  return { laws: fits, chosen: mayOpen.find(({ procedure }) => procedure === law) ?? null, onCases: mayOpen.some((one) => one.case === 'needed'), shown, office, today, once: crypto.randomUUID() }
}

export function action({ context, request }: Route.ActionArgs) {
  const { of, law } = asked(request)
  return act({ context, request }, openProcedure, { fixed: { procedure: law ?? '', ...(of && { case: of }) }, then: ({ file }, language) => `/${language}/desk/procedures/${file}` })
}

export default function OpenProcedure({ params, loaderData: { laws, chosen, onCases, shown, office, today, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const here = (law: string) => `${desk}/procedures/new?${shown ? `case=${shown.case}&` : ''}law=${law}`
  const title = t('web.law-files.new.title')
  const looks = { 'in force': 'web.law-files.new.force', 'historical': 'web.law-files.new.history', 'programme practice': 'web.law-files.new.practice' } as const
  const own = chosen?.sides.find(({ countries }) => countries.includes(office.country))?.side
  const start = { openedOn: dayTyped(today), ...(own && { [own === chosen?.sides[0]?.side ? 'country' : 'otherCountry']: office.country }) }
  const at = filled(actionData?.sent ?? start, actionData?.problem.fields)
  const labels = { openedOn: t('web.law-files.new.on'), time: t('web.law-files.new.time'), name: t('web.law-files.new.name'), bornOn: t('web.law-files.new.born') }
  return (
    <DeskPage language={language} tab='/procedures' path='/procedures/new' title={title}>
      {shown ? <Heading t={t} language={language} shown={shown} title={title} /> : <div className='headrow'><h1>{title}</h1></div>}
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={labels} />}
      {chosen && (chosen.case !== 'needed' || shown) ? (
        <>
          <h2>{chosen.title}</h2>
          <p className='soft'>{t(looks[chosen.status])}</p>
          <Form action={here(chosen.procedure)} once={once}>
            <DateField {...at('openedOn')} label={t('web.law-files.new.on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(today) ?? '' })} />
            {chosen.hours && <TextField {...at('time')} short label={t('web.law-files.new.time')} hint={t('web.law-files.new.time-hint')} autoComplete='off' />}
            {chosen.sides.map(({ side, countries }, place) => (
              <Select key={side} {...at(place === 0 ? 'country' : 'otherCountry')} label={t(`web.law-files.new.side.${side}`)} none={t('web.case.choose')} options={countries.map((code) => ({ value: code, text: countryName(language, code) }))} />
            ))}
            {chosen.case === 'none' && <TextField {...at('name')} label={t('web.law-files.new.name')} autoComplete='off' />}
            {chosen.case === 'none' && <DateField {...at('bornOn')} label={t('web.law-files.new.born')} />}
            <p className='row'><Submit>{t('web.law-files.new.do')}</Submit></p>
          </Form>
        </>
      ) : (
        <section aria-labelledby='which'>
          <h2 id='which'>{t('web.law-files.new.which')}</h2>
          {laws.length === 0 && !onCases && <Empty title={t('web.law-files.new.none')} next={<a className='also' href={`${desk}/procedures`}>{t('web.law-files.title')}</a>} />}
          <ul className='lines'>
            {laws.map(({ procedure, title: name, status, here: holds, version }) => (
              <li key={procedure}><a href={here(procedure)}><b>{name}</b></a> <span className='soft num'>{version}</span><br /><span className='soft'>{t(looks[status])}{holds ? '' : `. ${t('web.law-files.new.not-here')}`}</span></li>
            ))}
          </ul>
          {!shown && onCases && <p className='part'>{t('web.law-files.new.from-case')} <a href={`${desk}/cases`}>{t('web.law-files.new.cases')}</a></p>}
        </section>
      )}
    </DeskPage>
  )
}
