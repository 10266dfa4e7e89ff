import { Facts } from '../../parts/facts.tsx'
import { countryName, dayInWords, languageNames } from '../../words.ts'
import { Careful } from '../careful.tsx'
import { dayOf } from '../days.ts'
import { byKey } from '../key-table.ts'
import { inTwoAlphabets } from './say.ts'
import type { PartOfPerson } from './shown.ts'

/** Who it is, in both alphabets; what to be careful of; what can be done. */
export function WhoItIs({ t, language, shown, works }: PartOfPerson) {
  const { names, identity, safeContact, person, office } = shown
  const { first, other, rest } = inTwoAlphabets(names)
  const here = `/${language}/desk/people/${person}`
  return (
    <div className='who'>
      <h1>{first}</h1>
      {other && <p className='other'>{other}</p>}
      <Facts look='pairs' facts={[
        ...(rest.length > 0 ? [{ name: t('web.people.also'), value: rest.join(', ') }] : []),
        { name: t('web.person.born'), value: identity.bornOn ? dayInWords(language, identity.bornOn) : t('web.people.not-known') },
        { name: t('people.content.citizenship'), value: identity.citizenship ? countryName(language, identity.citizenship) : t('web.people.not-known') },
        { name: t('web.people.speaks'), value: languageNames(language, [shown.language]) },
        { name: t('web.people.recorded'), value: dayInWords(language, dayOf(shown.recordedAt, office.zone)) },
      ]} />
      <Careful t={t} {...safeContact}>{safeContact.reach === 'email' ? t(safeContact.mayNotify ? 'web.person.may-notify' : 'web.person.may-not-notify') : undefined}</Careful>
      <p className='row then'>
        {works && <a className='do' href={`${here}/consent`} {...byKey('consent')}>{t('web.person.consent')}</a>}
        {works && <a className='also' href={`${here}/change`} {...byKey('change')}>{t('web.person.change')}</a>}
        {works && <a href={`${here}/vital-interest`}>{t('web.person.vital-interest')}</a>}
        <a href={`${here}/duplicates`}>{t('web.same.of-person')}</a>
        <a href={`${here}/apart`}>{t('web.apart.title')}</a>
        <a className='push' href={`${here}/erase`}>{t('people.erase.does')}</a>
      </p>
    </div>
  )
}
