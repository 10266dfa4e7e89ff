import { Empty } from '../../parts/empty.tsx'
import { Paragraphs } from '../paragraphs.tsx'
import type { PartOfPerson } from './shown.ts'

const told = ['work', 'papers', 'health', 'family', 'account'] as const

/** What is known of the person, one text for each kind that is shared apart from the others. */
export function Known({ t, language, shown: { identity, person }, works }: PartOfPerson) {
  const known = told.flatMap((name) => (identity[name] ? [{ name, text: identity[name] }] : []))
  return (
    <section aria-labelledby='known'>
      <h2 id='known'>{t('web.person.known')}</h2>
      {known.length === 0
        ? <Empty title={t('web.person.known-none')} next={works && <a className='also' href={`/${language}/desk/people/${person}/change#known`}>{t('people.change-identity.does')}</a>} />
        : (
          <dl className='facts'>
            {known.map(({ name, text }) => <div key={name}><dt>{t(`people.content.${name}`)}</dt><dd className='said'><Paragraphs text={text} /></dd></div>)}
          </dl>
        )}
    </section>
  )
}
