import type { ReactNode } from 'react'
import { zoneOf } from '../../core/time.ts'
import type { Language } from '../../core/words.ts'
import type { Said } from '../../doors/problem.ts'
import type { Reception } from '../../domains/complaints/index.ts'
import { askingPurpose, type showMyFile } from '../../domains/people/index.ts'
import { Tick } from '../parts/field.tsx'
import { Facts } from '../parts/facts.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { Problems } from '../parts/problems.tsx'
import { State } from '../parts/state.tsx'
import { Table } from '../parts/table.tsx'
import { filled } from '../form.ts'
import { AskedList } from './asked-list.tsx'
import { ComingList } from './coming.tsx'
import { countryName, dayInWords, momentInWords, operationName } from '../words.ts'
import { ComplainLink } from './complain-link.tsx'
import { LinkedList } from './linked.tsx'
import type { MyPlan } from '../../domains/procedures/index.ts'
import type { myEnvelopes } from '../../domains/exchange/index.ts'
import { MyPapers, type OpenedPaper } from './my-papers.tsx'
import { MyPlans } from './my-plan.tsx'
import { SentList } from './sent-list.tsx'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

type File = Awaited<ReturnType<typeof showMyFile.run>>
type Shown = { readonly language: Language; readonly code: string; readonly organisation: string; readonly country: string; readonly of: Reception | undefined; readonly file: File; readonly plans: readonly MyPlan[]; readonly envelopes: Awaited<ReturnType<typeof myEnvelopes.run>>['envelopes']; readonly once: string; readonly problem?: Said | undefined; readonly withdrawn: boolean; readonly paper: OpenedPaper | undefined }

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) =>
  <section className='part flow' aria-labelledby={id}><h2 id={id}>{title}</h2>{children}</section>

/** Everything that is known of the one who reads, what was shared, who looked; and how to take it back. */
export function MyFileRead(shown: Shown) {
  const { language, code, organisation, country, file, plans, once, problem, withdrawn } = shown
  const t = translate(language)
  const day = (at: string) => dayInWords(language, Temporal.Instant.from(at).toZonedDateTimeISO(zoneOf(country)).toPlainDate().toString())
  const known = (['work', 'papers', 'health', 'family', 'account'] as const).flatMap((one) => (file.identity[one] ? [{ name: t(`people.content.${one}`), value: file.identity[one] }] : []))
  return (
    <PublicPage language={language} path='/answer' title={t('web.my-file.title', { organisation })}>
      <div className='part flow'>
        <h1>{t('web.my-file.title', { organisation })}</h1>
        {problem && <Problems title={problem.title} said={problem.detail} whys={problem.fields} />}
        {withdrawn && <Note>{t('web.my-file.withdrawn')}</Note>}
      </div>
      <ComingList language={language} organisation={organisation} country={country} coming={file.coming} />
      <Part id='known' title={t('web.my-file.known')}>
        <Facts facts={[
          { name: t('web.my-file.names'), value: file.names.map(({ text }) => text).join(' · ') },
          ...(file.identity.bornOn ? [{ name: t('people.content.born on'), value: dayInWords(language, file.identity.bornOn) }] : []),
          { name: t('people.content.reach'), value: [reachWords(language, file.safeContact.reach), file.safeContact.contact, file.safeContact.hours].filter(Boolean).join(', ') },
          ...known,
          { name: t('web.my-file.recorded'), value: day(file.recordedAt) },
        ]} />
        {file.joined[0] && <p className='text'>{t('web.my-file.joined', { date: day(file.joined[0]) })}</p>}
      </Part>
      <Part id='linked' title={t('web.my-file.linked')}><LinkedList language={language} linked={file.linked} /></Part>
      <Part id='consents' title={t('web.my-file.consents')}>
        {file.bases.length === 0 ? <p>{t('web.my-file.consents-none')}</p> : (
          <ul className='lines'>
            {file.bases.map((basis) => (
              <li key={basis.basis}>
                <b>{basis.recipient.name}</b>, {countryName(language, basis.recipient.country)}<br />
                <span className='small'>{basis.purpose === askingPurpose ? t('people.purpose.known elsewhere') : basis.classes.map((one) => t(`people.class.${one}` as Parameters<typeof t>[0])).join(', ')}</span><br />
                <State is={basis.state === 'live' ? 'done' : 'none'}>{t(`people.basis.${basis.state}`)}</State> <span className='small soft'>{t('web.my-file.shared-until', { date: day(basis.until) })}</span>
                {(basis.state === 'live' || basis.state === 'not approved') && (
                  <Form action={`/${language}/my-file`} once={`${once.slice(0, -1)}${basis.basis.slice(-1)}`} hidden={{ code, basis: basis.basis }}><Submit look='stop' intent='withdraw'>{t('web.my-file.withdraw')}</Submit></Form>
                )}
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part id='documents' title={t('web.my-file.documents')}>
        {file.documents.length === 0 ? <p>{t('web.my-file.documents-none')}</p> : (
          <ul className='lines'>{file.documents.map((one) => <li key={`${one.at} ${one.kind}`}>{t(`people.document.${one.kind}`)} <span className='small soft'>{day(one.at)}{one.by && `, ${one.by}`}</span></li>)}</ul>
        )}
      </Part>
      <MyPapers language={language} code={code} country={country} papers={file.papers} opened={shown.paper} />
      <Shares {...shown} day={day} />
      <SentList language={language} code={code} sent={shown.envelopes} />
      <AskedList language={language} organisation={organisation} day={day} elsewhere={file.elsewhere} />
      <Help {...shown} day={day} />
      <MyPlans language={language} plans={plans} />
      <Part id='looked' title={t('web.my-file.looked')}>
        <Table caption={t('web.my-file.looked')} rows={file.looks} keyOf={(look) => `${look.at} ${look.what} ${look.organisation}`} columns={[
          { head: t('web.my-file.when'), as: 'day', cell: (look) => momentInWords(language, look.at, zoneOf(country)) },
          { head: t('web.my-file.who'), cell: (look) => [look.name ?? (look.by === 'staff' ? undefined : t(look.by === 'robot' ? 'web.my-file.house' : 'web.my-file.you')), look.organisation].filter(Boolean).join(', ') },
          { head: t('web.my-file.what'), cell: (look) => (look.what === 'opened' ? t('web.my-file.opened') : operationName(language, look.what)) },
        ]} />
        {file.more && <p className='small soft'>{t('web.my-file.more')}</p>}
      </Part>
      <Part id='erase' title={t('web.my-file.erase')}>
        <p className='text'>{t('web.my-file.erase-hint')}</p>
        <Form action={`/${language}/my-file`} once={once} hidden={{ code }}>
          <Tick {...filled({})('sure')} label={t('web.my-file.sure')} />
          <Submit look='stop' intent='erase'>{t('web.my-file.erase-do')}</Submit>
        </Form>
        <Form action={`/${language}/answer`} hidden={{ code }}><Submit look='also'>{t('web.my-file.back')}</Submit></Form>
        <ComplainLink language={language} of={shown.of} />
      </Part>
    </PublicPage>
  )
}

type WithDay = Shown & { readonly day: (at: string) => string }

function Shares({ language, file, day }: WithDay) {
  const t = translate(language)
  return (
    <Part id='shared' title={t('web.my-file.shared')}>
      {file.shared.length === 0 ? <p>{t('web.my-file.shared-none')}</p> : (
        <ul className='lines'>
          {file.shared.map((one) => (
            <li key={one.reference}>
              <b>{one.receiver}</b>, {countryName(language, one.country)}, {day(one.sentAt)}<br />
              <span className='small'>
                {one.live ? <State is='now'>{t('web.my-file.shared-until', { date: day(one.until) })}</State> : <State is='held'>{t('web.my-file.shared-ended', { date: day(one.endedAt ?? one.until) })}</State>}
                {!one.live && <>; {one.acknowledgedAt ? t('web.my-file.shared-erased', { date: day(one.acknowledgedAt) }) : t('web.my-file.shared-not-yet')}</>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

function Help({ language, file, day }: WithDay) {
  const t = translate(language)
  return (
    <Part id='help' title={t('web.my-file.help')}>
      {file.cases.length === 0 ? <p>{t('web.my-file.help-none')}</p> : file.cases.map((one) => (
        <Facts key={one.case} facts={[
          { name: t('web.my-file.needs'), value: one.needs.map(({ kind, text }) => [t(`cases.need.${kind}` as Parameters<typeof t>[0]), text].filter(Boolean).join(': ')).join('; ') || '…' },
          { name: t('web.my-file.plan'), value: one.plan.map(({ text }) => text).join('; ') || '…' },
          { name: t('web.my-file.given'), value: one.help.map(({ kind, onDay }) => `${t(`cases.assistance.${kind}` as Parameters<typeof t>[0])}, ${dayInWords(language, onDay)}`).join('; ') || '…' },
          ...(one.closedAt ? [{ name: one.reference, value: t('web.my-file.closed', { date: day(one.closedAt) }) }] : []),
        ]} />
      ))}
    </Part>
  )
}

const reachWords = (language: Language, reach: string) => translate(language)(`cases.reach.${reach}` as Parameters<ReturnType<typeof translate>>[0])
