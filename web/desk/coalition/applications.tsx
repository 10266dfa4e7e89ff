import { listApplications, listMembers } from '../../../domains/coalition/index.ts'
import type { Route } from './+types/applications'
import { Empty } from '../../parts/empty.tsx'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { countryName, languageOf, momentInWords, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'

export async function loader({ context }: Route.LoaderArgs) {
  return { applications: await read({ context }, listApplications, {}), members: await read({ context }, listMembers, {}) }
}

/** Who wants to join and how each application stands; and the members, whose standing the keeper records. */
export default function Applications({ params, loaderData: { applications, members } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/desk/coalition`
  return (
    <DeskPage language={language} tab='/coalition' path='/coalition/applications' title={t('coalition.desk.applications')}>
      <div className='headrow'><h1>{t('coalition.desk.applications')}</h1><p><a href={here}>{t('coalition.title')}</a></p></div>
      {applications.length === 0 ? <Empty level={2} title={t('coalition.desk.no-applications')} next={<a href={`/${language}/coalition/apply`}>{t('coalition.apply.title')}</a>} /> : (
        <Table caption={t('coalition.desk.applications')} rows={applications} keyOf={({ application }) => application} columns={[
          { head: t('coalition.members.name'), as: 'row', cell: (one) => <a href={`${here}/applications/${one.application}`}>{one.name}</a> }, { head: t('coalition.members.country'), cell: (one) => countryName(language, one.country) },
          { head: t('coalition.desk.came'), cell: (one) => momentInWords(language, one.at, 'UTC') }, { head: t('coalition.field.outcome'), cell: (one) => t(`coalition.review.${one.stands ?? 'waits'}`) },
        ]} />
      )}
      {members.length > 0 && (
        <Table caption={t('coalition.members.title')} captioned rows={members} keyOf={({ member }) => member} columns={[
          { head: t('coalition.members.name'), as: 'row', cell: (one) => one.name }, { head: t('coalition.members.history'), cell: (one) => t(`coalition.state.${one.state}`) },
          { head: t('coalition.desk.next'), cell: (one) => <a href={`${here}/change-status?member=${one.member}`}>{t('coalition.membership.change-status.does')}</a> },
        ]} />
      )}
    </DeskPage>
  )
}
