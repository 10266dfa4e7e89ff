import { showOurs } from '../../../domains/coalition/index.ts'
import type { Route } from './+types/body'
import { Table } from '../../parts/table.tsx'
import { langOf } from '../../public/coalition/own.tsx'
import { nothingHere } from '../../public/layout.tsx'
import { read } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { body } = await read({ context }, showOurs, { kind: 'body', id: params.body })
  if (!body) throw nothingHere()
  return { body }
}

/** A body of ours: what can be added to it, and its seats. What it decided is read on its public page. */
export default function DeskBody({ params, loaderData: { body } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/desk/coalition`
  return (
    <DeskPage language={language} tab='/coalition' path={`/coalition/bodies/${body.body}`} title={body.title}>
      <div className='headrow'><h1 lang={langOf(body.language)}>{body.title}</h1><p className='row'><a href={here}>{t('coalition.title')}</a>{body.published && <a href={`/${language}/coalition/bodies/${body.body}`}>{t('coalition.desk.public')}</a>}</p></div>
      <p className='row'>
        <a className='also' href={`${here}/seat?body=${body.body}`}>{t('coalition.bodies.seat.does')}</a><a className='also' href={`${here}/record-meeting?body=${body.body}`}>{t('coalition.bodies.record-meeting.does')}</a>
        <a className='also' href={`${here}/record-decision?body=${body.body}`}>{t('coalition.bodies.record-decision.does')}</a><a href={`${here}/write-body?body=${body.body}`}>{t('coalition.desk.change')}</a>
      </p>
      {body.seats.length === 0 ? <p className='soft'>{t('coalition.bodies.no-seats')}</p> : (
        <Table caption={t('coalition.bodies.seats')} captioned rows={body.seats} keyOf={({ seat }) => seat} columns={[
          { head: t('coalition.field.name'), as: 'row', cell: (one) => one.name }, { head: t('coalition.field.part'), cell: (one) => one.part }, { head: t('coalition.field.person'), cell: (one) => one.person },
          { head: t('coalition.field.from'), as: 'day', cell: (one) => dayInWords(language, one.fromOn) }, { head: t('coalition.field.until'), as: 'day', cell: (one) => one.untilOn && dayInWords(language, one.untilOn) },
          { head: t('coalition.desk.next'), cell: (one) => <a href={`${here}/change-seat?seat=${one.seat}&seen=${one.version}`}>{t('coalition.bodies.change-seat.does')}</a> },
        ]} />
      )}
    </DeskPage>
  )
}
