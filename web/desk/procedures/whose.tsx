import { citedIn as cited, inWordsOf } from '../../../domains/procedures/index.ts'
import { Select } from '../../parts/field.tsx'
import { Facts, type Fact } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { In } from '../../parts/in.tsx'
import { Note } from '../../parts/note.tsx'
import { countryName, dayInWords } from '../../words.ts'
import { Careful } from '../careful.tsx'
import { shortDay } from '../days.ts'
import { PagesOfReturn } from './beside.tsx'
import { readingIn, type PartOfFile } from './say.ts'

/** Whose file it is and under which law; and before all else what holds it. */
export function WhoseFile({ part }: { part: PartOfFile }) {
  const { t, language, shown } = part
  const { standing, today } = shown
  return (
    <div className='who'>
      <p><a href={shown.case ? `/${language}/desk/cases/${shown.case.case}` : `/${language}/desk/procedures`}>{shown.case ? t('web.case.back', { reference: shown.case.reference }) : t('web.law-files.title')}</a></p>
      <h1>{shown.names ?? shown.title}</h1>
      {shown.names && <p className='other'>{shown.title}</p>}
      {shown.kind === 'voluntary return' && <PagesOfReturn t={t} language={language} file={shown.file} here='file' />}
      {standing.holds.length > 0 && (
        <Note bad title={t('web.law-file.held')}>
          {standing.holds.map(({ hold, says, since, law }) => <p key={hold}><b>{says}</b>. {t('web.law-file.held-since', { day: readingIn(language, since, today), article: law ? cited(language, law).text : '—' })}</p>)}
          <p>{t('web.law-file.held-more')}</p>
        </Note>
      )}
      <Facts look='pairs' facts={glance(part)} />
      {shown.safeContact && <Careful t={t} {...shown.safeContact}>{t('web.law-file.contact-more')}</Careful>}
      {shown.safeContact && shown.person && <p><a href={`/${language}/desk/people/${shown.person}`}>{t('web.law-file.contact-change')}</a></p>}
      {standing.warnings.map((warning) => <p key={warning} className='soft'>{warning}</p>)}
      {shown.erased && <Note title={t('web.law-file.erased')} />}
      {!shown.open && <Note title={t('web.law-file.ended', { stage: standing.stageSays })} />}
    </div>
  )
}

function glance({ t, language, shown }: PartOfFile): readonly Fact[] {
  const { standing, today } = shown
  return [
    { name: t('web.law-files.file'), value: <span className='num'>{shown.reference}</span> },
    { name: t('web.law-files.stage'), value: standing.stageSays },
    { name: t('web.law-files.worker'), value: shown.worker.name },
    { name: t('web.case.since'), value: `${shortDay(language, shown.openedOn, today)}${shown.openedTime ? `, ${shown.openedTime}` : ''}` },
    { name: t('web.law-files.law'), value: <In text={inWordsOf(language, standing.procedure.inForce.law.source)} /> },
    ...Object.entries(standing.countries).map(([side, country]) => ({ name: side === 'return' ? t('web.law-files.new.side.return') : side === 'requesting' ? t('web.law-files.new.side.requesting') : side === 'requested' ? t('web.law-files.new.side.requested') : t('web.law-files.new.side.here'), value: countryName(language, country) })),
    ...(shown.formOfReturn ? [{ name: t('web.law-file.form-of-return'), value: t(`procedures.form.${shown.formOfReturn}`) }] : []),
    ...(shown.bornOn ? [{ name: t('web.case.born'), value: dayInWords(language, shown.bornOn) }] : []),
  ]
}

/** Gives the file to a colleague. */
export function HandOverFile({ part: { t, shown, here, once, at, refused } }: { part: PartOfFile }) {
  const others = shown.colleagues.filter(({ account }) => account !== shown.worker.account)
  if (!shown.open || shown.erased || others.length === 0) return null
  return (
    <section aria-labelledby='hand-over'>
      <h2 id='hand-over'>{t('web.law-files.worker')}</h2>
      <p>{shown.worker.name}</p>
      <details className='add' open={refused === 'hand-over'}>
        <summary>{t('procedures.hand-over.does')}</summary>
        <Form action={here} once={once['hand-over'] ?? ''} seen={shown.version} label={t('procedures.hand-over.does')}>
          <Select {...at('hand-over.to')} label={t('web.law-file.hand-over-to')} none={t('web.case.choose')} options={others.map(({ account, name }) => ({ value: account, text: name }))} />
          <p className='row'><Submit intent='hand-over'>{t('procedures.hand-over.does')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}
