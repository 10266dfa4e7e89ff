import { beginLinking, linkingBounds, listLinkings } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Bring } from '../../parts/bring.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { Way } from '../../parts/way.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { bringFile } from '../bring-file.ts'
import { looks, namesIn } from './looks.ts'
import type { Route } from './+types/list'
import '../../look/linking.css'

export async function loader({ context }: Route.LoaderArgs) {
  return { ...await read({ context }, listLinkings, {}), once: crypto.randomUUID(), now: Temporal.Now.instant().toString() }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  await read({ context }, listLinkings, {})
  return bringFile({ context, request }, beginLinking, { most: linkingBounds.file, then: ({ linking }) => `/${params.language}/desk/registers/${linking}` })
}

/** The lists of people that were linked, and the form to bring one. */
export default function Registers({ params, loaderData: { linkings, office, days, most, once, now }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({}, actionData?.problem.fields)
  const desk = `/${language}/desk`
  const today = dayOf(now, office.zone)
  return (
    <DeskPage language={language} tab='/people' path='/registers' title={t('web.registers.title')}>
      <Way label={t('web.way')} steps={[{ text: t('web.people.title'), href: `${desk}/people` }, { text: t('web.registers.title') }]} />
      <div className='headrow'><h1>{t('web.registers.title')}</h1><p className='soft'>{t('web.registers.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ file: t('web.registers.file') }} />}
      <Bring does={t('people.linkings.begin.does')} send={t('web.registers.send')} once={once} at={at('file')} label={t('web.registers.file')} hint={t('web.registers.file-hint', { megabytes: most.bytes / 1_048_576, rows: most.rows })} accept='.csv,.txt,.tsv,.xlsx'>
        <p className='text care'>{t('web.registers.care', { days })}</p>
      </Bring>
      <section className='part'>
        <h2>{t('web.registers.brought')}</h2>
        {linkings.length === 0
          ? <Empty title={t('web.registers.none')} next={<a href={`${desk}/people`}>{t('web.imports.to-people')}</a>} />
          : (
            <Table caption={t('web.registers.brought')} rows={linkings} keyOf={(row) => row.linking} columns={[
              { head: t('web.imports.name'), as: 'row', cell: ({ linking, names, at: begun }) => <a href={`${desk}/registers/${linking}`}>{namesIn(t, language, { names, at: begun }, office.zone, today)}</a> },
              { head: t('web.registers.wanted'), cell: ({ against }) => (against ? t(`people.linkings.against.${against}`) : '') },
              { head: t('web.imports.by'), cell: ({ by }) => by },
              { head: t('web.imports.at'), as: 'day', cell: (row) => shortDay(language, dayOf(row.at, office.zone), today) },
              { head: t('web.imports.stands'), bare: true, cell: ({ state }) => <State is={looks[state]}>{t(`people.linkings.state.${state}`)}</State> },
            ]} />
          )}
      </section>
    </DeskPage>
  )
}
