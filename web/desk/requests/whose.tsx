import { waysChecked } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Choice } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { shortMoment } from '../days.ts'
import { byKey } from '../key-table.ts'
import { inTwoAlphabets } from '../people/say.ts'
import type { PartOfRequest } from './shown.ts'

/** Whose matter it is: the person to be recorded, whether the one who holds the code is that person, and the case. */
export function Whose(part: PartOfRequest) {
  const { t, language, shown: { person, about, account, request, takenBy }, works } = part
  if (!person) {
    if (!works || account === null) return null
    const link = `/${language}/desk/people/new?request=${request}`
    return (
      <section aria-labelledby='whose'>
        <h2 id='whose'>{t('web.request.whose')}</h2>
        <p>{t(about === 'myself' ? 'web.request.record-self' : 'web.request.record-other')}</p>
        <p className='row'>{takenBy ? <a className='do' href={link} {...byKey('record')}>{t('people.record.does')}</a> : <Submit refused={t('cases.requests.refused.take-first')}>{t('people.record.does')}</Submit>}</p>
      </section>
    )
  }
  const { first, other } = inTwoAlphabets(person.names?.all ?? [])
  return (
    <>
      <section aria-labelledby='whose'>
        <h2 id='whose'>{t('web.request.whose')}</h2>
        <p>{first ? <a href={`/${language}/desk/people/${person.person}`}><b>{first}</b></a> : <span className='soft'>{t('web.today.erased')}</span>}{other && <><br /><span className='soft'>{other}</span></>}</p>
      </section>
      {about === 'myself' && person.names && <Holder {...part} />}
      <Case {...part} />
    </>
  )
}

function Holder({ t, language, now, shown: { identityChecked, person, office }, works, once, refused }: PartOfRequest) {
  const mine = refused?.intent === 'check' ? refused : undefined
  const at = filled(mine?.sent, mine?.problem.fields)
  return (
    <section aria-labelledby='holder'>
      <h2 id='holder'>{t('web.request.holder')}</h2>
      {identityChecked
        ? <p><State is='done'>{t('web.request.checked')}</State><br />{t(`people.checked.${identityChecked.way}`)}, <span className='soft'>{shortMoment(language, identityChecked.at, office.zone, now)}</span></p>
        : <p className='soft'>{t('web.request.not-checked')}</p>}
      {!identityChecked && works && person && (
        <Form once={once.check} hidden={{ person: person.person }}>
          <Choice {...at('way')} label={t('web.request.check')} options={waysChecked.map((value) => ({ value, text: t(`people.checked.${value}`) }))} required />
          <p className='row'><Submit look='also' intent='check'>{t('web.request.check-do')}</Submit></p>
        </Form>
      )}
    </section>
  )
}

function Case({ t, language, shown: { case: opened, person }, works, once }: PartOfRequest) {
  return (
    <section aria-labelledby='case'>
      <h2 id='case'>{t('web.request.case')}</h2>
      {opened && <p><a href={`/${language}/desk/cases/${opened.case}`}><b className='num'>{opened.reference}</b></a></p>}
      {!opened && <p className='soft'>{t('web.request.no-case')}</p>}
      {!opened && works && person && <Form once={once.open} hidden={{ person: person.person }}><p className='row'><Submit intent='open' {...byKey('open-case')}>{t('cases.open.does')}</Submit></p></Form>}
    </section>
  )
}
