import { data, redirect } from 'react-router'
import { compareFiles, mergeFields, mergePeople, partPeople, partReasons, putOffPair, sayNotSame, takeBackNotSame } from '../../../domains/people/index.ts'
import { Choice } from '../../parts/field.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { act, parts, read, send } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { keyed } from '../cases/forms.ts'
import { dayOf } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/compare'
import { AllNames } from './all-names.tsx'
import { chosenFrom, fieldName, fieldSays } from './merge-fields.ts'
import { Whys } from './whys.tsx'
import '../../look/people.css'

export async function loader({ context, params: { person, other } }: Route.LoaderArgs) {
  return { both: await read({ context }, compareFiles, { person, other }), once: keyed(['merge', 'two', 'back', 'later', 'part']) }
}

export async function action({ context, request, params: { person, other, language } }: Route.ActionArgs) {
  const form = await request.clone().formData()
  const { intent, rest } = await parts(form)
  const pair = { fixed: { person, other }, then: (_: unknown, spoken: string) => `/${spoken}/desk/people/${person}/duplicates` }
  if (intent === 'merge') {
    const sent = new FormData()
    for (const [name, value] of form) if (['key', 'seen', 'seenOther'].includes(name)) sent.append(name, value)
    const answered = await send({ context, request }, mergePeople, { form: sent, fixed: { person, other, fromOther: chosenFrom(rest.from) } })
    if ('output' in answered) throw redirect(`/${languageOf(language) ?? 'en'}/desk/people/${person}#joined`, 303)
    return data({ ...answered, sent: rest }, { status: answered.problem.status })
  }
  const answered = intent === 'two' ? await act({ context, request }, sayNotSame, pair)
    : intent === 'back' ? await act({ context, request }, takeBackNotSame, { ...pair, then: (_, spoken) => `/${spoken}/desk/people/${person}/duplicates/${other}` })
    : intent === 'later' ? await act({ context, request }, putOffPair, { ...pair, then: (_, spoken) => `/${spoken}/desk/people/duplicates` })
    : await act({ context, request }, partPeople, { then: (_, spoken) => `/${spoken}/desk/people/${person}/duplicates/${other}` })
  return data(answered.data, answered.init ?? undefined)
}

export default function Compare({ params, loaderData: { both, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { file, other, fields, proposed, joint, said, isOne, isPutOff, waits, why, office } = both
  const day = (at: string) => dayInWords(language, dayOf(at, office.zone))
  const here = `/${language}/desk/people/${file.person}`
  const open = fields.filter(({ standing }) => standing === 'differ' || standing === 'other alone')
  const same = fields.filter(({ standing }) => standing === 'same' || standing === 'this alone')
  const mayJoin = !isOne && !said && !file.into && !other.into
  return (
    <DeskPage language={language} tab='/people' path={`/people/${file.person}/duplicates/${other.person}`} title={t('web.same.compare-title')}>
      <Way label={t('web.way')} steps={[{ text: file.names[0]?.text ?? '', href: here }, { text: t('web.same.of-person'), href: `${here}/duplicates` }, { text: t('web.same.compare') }]} />
      <div className='headrow'><h1>{t('web.same.compare-title')}</h1></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <div className='col'>
        {[{ side: file, title: t('web.same.one') }, { side: other, title: t('web.same.other') }].map(({ side, title }) => (
          <section key={side.person} aria-label={title}>
            <h2>{title}</h2>
            <p><a href={`/${language}/desk/people/${side.person}`}><AllNames names={side.names} /></a></p>
            <p className='small soft'>
              {t('web.same.recorded', { day: day(side.recordedAt) })}{side.into && <>, {t('web.same.into')}</>}
              {side.cases.length > 0 && <><br />{t('web.people.cases')}: <span className='num'>{side.cases.map(({ reference }) => reference).join(', ')}</span></>}
              {side.documents.length > 0 && <><br />{side.documents.map(({ kind, at }) => `${t(`people.document.${kind}`)} (${day(at)})`).join(', ')}</>}
            </p>
          </section>
        ))}
      </div>
      <section className='part' aria-labelledby='why'><h2 id='why'>{t('web.same.agrees')}</h2><Whys t={t} why={why} /></section>
      {same.length > 0 && (
        <section className='part' aria-labelledby='same'>
          <h2 id='same'>{t('web.same.same')}</h2>
          <Facts look='pairs' facts={same.map(({ field, standing }) => ({ name: fieldName(t, field), value: standing === 'same' ? fieldSays(t, language, file, field) : t('web.same.this-says', { value: fieldSays(t, language, file, field) }) }))} />
        </section>
      )}
      {said && (
        <section className='part'>
          <Note>{t('web.same.said', { name: said.by ?? '', day: day(said.at) })}</Note>
          <Form once={once.back ?? ''}><p className='row'><Submit look='also' intent='back'>{t('people.duplicates.take-back.does')}</Submit></p></Form>
        </section>
      )}
      {joint && (
        <section className='part'>
          <Note>{t('web.same.joined', { name: joint.by ?? '', day: day(joint.at) })}</Note>
          <Form once={once.part ?? ''} hidden={{ merge: joint.merge }}>
            <p className='text'>{t('web.same.follows-part')}</p>
            <Choice name='why' label={t('web.same.part-why')} options={partReasons.map((value) => ({ value, text: t(`people.duplicates.why.${value}`) }))} why={actionData?.problem.fields?.['why'] ?? []} required />
            <p className='row'><Submit look='stop' intent='part'>{t('people.duplicates.part.does')}</Submit></p>
          </Form>
        </section>
      )}
      {isOne && !joint && <Note>{t('web.same.one-chain')}</Note>}
      {!mayJoin && fields.some(({ standing }) => standing === 'differ' || standing === 'other alone') && (
        <section className='part' aria-labelledby='differ'>
          <h2 id='differ'>{t('web.search.says.differ')}</h2>
          <Facts look='pairs' facts={open.map(({ field }) => ({ name: fieldName(t, field), value: `${fieldSays(t, language, file, field)} / ${fieldSays(t, language, other, field)}` }))} />
        </section>
      )}
      {mayJoin && (
        <Form once={once.merge ?? ''} seen={file.version} hidden={{ seenOther: String(other.version) }}>
          {open.length > 0 && (
            <section className='part' aria-labelledby='choose'>
              <h2 id='choose'>{t('web.same.choose')}</h2>
              <p className='text soft'>{t('web.same.choose-hint')}</p><div className='then'>
              {mergeFields.filter((one) => open.some(({ field }) => field === one)).map((field) => (
                <Choice key={field} name={`from.${field}`} label={fieldName(t, field)} given={[proposed.includes(field) ? 'other' : 'this']} options={[
                  { value: 'this', text: t(field === 'names' ? 'web.same.first-name' : 'web.same.this-says', { value: fieldSays(t, language, file, field) }) },
                  { value: 'other', text: t(field === 'names' ? 'web.same.first-name' : 'web.same.other-says', { value: fieldSays(t, language, other, field) }) },
                ]} />
              ))}</div>
            </section>
          )}
          <section className='part' aria-labelledby='follows'>
            <h2 id='follows'>{t('web.same.what-follows')}</h2>
            <ul className='sees'>{(['consent', 'codes', 'count', 'part'] as const).map((one) => <li key={one}>{t(`web.same.follows-${one}`)}</li>)}</ul>
            <p className='row then'><Submit intent='merge'>{t('web.same.yes')}</Submit></p>
          </section>
        </Form>
      )}
      {!isOne && !said && (
        <div className='part row'>
          {!both.keptApart && <Form once={once.two ?? ''}><Submit look='also' intent='two'>{t('web.same.two')}</Submit></Form>}
          {waits && !isPutOff && <Form once={once.later ?? ''}><Submit look='plain' intent='later'>{t('web.same.later')}</Submit> <span className='small soft'>{t('web.same.later-hint')}</span></Form>}
          {isPutOff && <span className='soft'>{t('web.same.off-until', { day: dayInWords(language, isPutOff) })}</span>}
        </div>
      )}
    </DeskPage>
  )
}
