import { hideMembership, listOurs, listPractices, showMemorandum, writtenKinds, type WrittenKind } from '../../../domains/coalition/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Route } from './+types/list'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Table } from '../../parts/table.tsx'
import { langOf } from '../../public/coalition/own.tsx'
import { act, read } from '../../visit.ts'
import { languageOf, translate, type Key } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import { deeds } from './deeds.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const [ours, practices, versions] = await Promise.all([read({ context }, listOurs, {}), read({ context }, listPractices, {}), read({ context }, showMemorandum, {})])
  const mine = new Set(ours.written.map(({ id }) => id))
  return { ...ours, others: practices.filter(({ practice }) => !mine.has(practice)), versions, once: crypto.randomUUID() }
}
type Ours = Awaited<ReturnType<typeof loader>>

export const action = ({ context, request }: Route.ActionArgs) => act({ context, request }, hideMembership, { then: (_, language) => `/${language}/desk/coalition` })

/** What one can do with a thing that stands, beside changing it. */
const more: Readonly<Partial<Record<WrittenKind, readonly string[]>>> = { barrier: ['move-barrier'], agreement: ['log-transfer'] }

export default function DeskCoalition({ params, loaderData: ours, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/desk/coalition`
  const titleOf = (deed: string): string => { const key: Key | undefined = deeds[deed]?.title; return key ? t(key) : deed }
  return (
    <DeskPage language={language} tab='/coalition' path='/coalition' title={t('coalition.title')}>
      <div className='headrow'><h1>{t('coalition.title')}</h1><p className='soft'>{t('coalition.desk.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <Us language={language} ours={ours} />
      <section className='part' aria-labelledby='ours'>
        <h2 id='ours'>{t('coalition.desk.ours')}</h2>
        <p className='row'>{writtenKinds.map((kind) => <a key={kind} className='also' href={`${here}/write-${kind}`}>{titleOf(`write-${kind}`)}</a>)}</p>
        {ours.written.length === 0 ? <p className='soft'>{t('coalition.desk.none')}</p> : (
          <Table caption={t('coalition.desk.ours')} rows={ours.written} keyOf={({ id }) => id} columns={[
            { head: t('coalition.field.title'), as: 'row', cell: (row) => <a href={row.kind === 'body' ? `${here}/bodies/${row.id}` : `${here}/write-${row.kind}?${row.kind}=${row.id}`} lang={langOf(row.language)}>{row.title}</a> },
            { head: t('coalition.field.kind'), cell: (row) => t(`coalition.kind.${row.kind}`) },
            { head: t('coalition.for'), cell: (row) => row.targets.join(', ') },
            { head: t('coalition.field.published'), cell: (row) => t(row.published ? 'coalition.desk.public' : 'coalition.desk.draft') },
            { head: t('coalition.desk.next'), cell: (row) => (more[row.kind] ?? []).map((deed) => <a key={deed} href={`${here}/${deed}?${row.kind}=${row.id}`}>{titleOf(deed)}</a>) },
          ]} />
        )}
      </section>
      {ours.others.length > 0 && (
        <section className='part' aria-labelledby='others'>
          <h2 id='others'>{t('coalition.desk.others')}</h2>
          <ul className='lines'>{ours.others.map((one) => <li key={one.practice}><span lang={langOf(one.language)}>{one.title}</span> <span className='small soft'>{one.by}</span> <span className='row'>{['review-practice', 'replicate-practice'].map((deed) => <a key={deed} href={`${here}/${deed}?practice=${one.practice}`}>{titleOf(deed)}</a>)}</span></li>)}</ul>
        </section>
      )}
      {ours.keeps && (
        <section className='part' aria-labelledby='keeper'>
          <h2 id='keeper'>{t('coalition.desk.keeper')}</h2>
          <p className='row'><a href={`${here}/applications`}>{t('coalition.desk.applications')}</a><a href={`/${language}/desk/reports`}>{t('web.reports.title')}</a>{['issue-memorandum', 'tie'].map((deed) => <a key={deed} href={`${here}/${deed}`}>{titleOf(deed)}</a>)}</p>
          <ul className='lines'>{ours.versions.map(({ memorandum, version }) => <li key={memorandum}>{t('coalition.memorandum.version', { number: version })} <span className='row'>{['add-memorandum-text', 'accede'].map((deed) => <a key={deed} href={`${here}/${deed}?memorandum=${memorandum}`}>{titleOf(deed)}</a>)}</span></li>)}</ul>
        </section>
      )}
    </DeskPage>
  )
}

/** What our organisation is in the coalition: how its application stands, or its membership, which it hides or shows. */
function Us({ language, ours: { member, application, hasKeeper, versions, once } }: { language: Language; ours: Ours }) {
  const t = translate(language)
  const here = `/${language}/desk/coalition`
  const [newest] = versions
  const decided = application?.outcome === 'declined' || application?.outcome === 'accepted'
  return (
    <section className='part' aria-labelledby='us'>
      <h2 id='us'>{t('coalition.desk.us')}</h2>
      {member ? (
        <>
          <p>{t(member.hidden ? 'coalition.desk.hidden' : 'coalition.desk.shown')}</p>
          <Form once={once} seen={member.version} hidden={{ hidden: String(!member.hidden) }}><p className='row'><Submit look='also'>{t(member.hidden ? 'coalition.desk.show' : 'coalition.desk.hide')}</Submit>{newest && <a href={`${here}/accede?memorandum=${newest.memorandum}`}>{t('coalition.memorandum.accede.does')}</a>}</p></Form>
        </>
      ) : (
        <>
          <p>{application ? <>{t('coalition.desk.applied')}: {t(`coalition.review.${application.outcome ?? 'waits'}`)}. {application.reason}</> : t('coalition.desk.not-member')}</p>
          {hasKeeper && (!application || decided) && <p><a className='also' href={`${here}/apply`}>{t('coalition.membership.apply-as-ours.does')}</a></p>}
        </>
      )}
    </section>
  )
}
