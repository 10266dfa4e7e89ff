import { partReasons } from '../../../domains/people/index.ts'
import { Note } from '../../parts/note.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Choice } from '../../parts/field.tsx'
import { dayOf, shortDay } from '../days.ts'
import { AllNames } from './all-names.tsx'
import { fieldName } from './merge-fields.ts'
import type { PartOfPerson } from './shown.ts'

/** That this file is read with another, which is the one to open. */
export function ReadWith({ t, language, shown: { joined: { into } } }: PartOfPerson) {
  if (!into) return null
  const name = into.names[0]?.text ?? ''
  return <div className='part'><Note><p>{t('web.same.read-with', { name })} <a href={`/${language}/desk/people/${into.person}`}>{t('web.same.open')}</a></p><p>{t('web.same.read-with-hint')}</p></Note></div>
}

/** Which files are read with this one, each as it is; and the way to part them. */
export function Joined({ t, language, now, shown: { joined: { parts }, office }, once }: PartOfPerson & { once: Readonly<Record<string, string>> }) {
  if (parts.length === 0) return null
  const on = (at: string) => shortDay(language, dayOf(at, office.zone), dayOf(now, office.zone))
  const desk = `/${language}/desk`
  return (
    <section className='part' aria-labelledby='joined'>
      <h2 id='joined'>{t('web.same.parts')}</h2>
      <p className='text soft'>{t('web.same.parts-note')}</p>
      <ul className='lines'>
        {parts.map(({ merge, person, names, at, by, cases, differs }) => (
          <li key={merge}>
            <a href={`${desk}/people/${person}`}><AllNames names={names} /></a><br />
            <span className='small soft'>{t('web.same.joined', { day: on(at), name: by ?? '' })}</span>
            {differs.length > 0 && <><br /><span className='small'>{t('web.same.differs', { fields: differs.map((field) => fieldName(t, field)).join(', ') })}</span></>}
            {cases.map((one) => <span key={one.case}><br /><a className='num' href={`${desk}/cases/${one.case}`}>{one.reference}</a>{!one.open && <span className='soft'> {t('web.people.case-closed')}</span>}</span>)}
            <details className='add'>
              <summary>{t('web.same.part')}</summary>
              <Form once={once[merge] ?? ''} hidden={{ merge }}>
                <p className='text'>{t('web.same.follows-part')}</p>
                <Choice name='why' label={t('web.same.part-why')} options={partReasons.map((value) => ({ value, text: t(`people.duplicates.why.${value}`) }))} required />
                <p className='row'><Submit look='stop' intent='part'>{t('people.duplicates.part.does')}</Submit></p>
              </Form>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
