import type { Language } from '../../../core/words.ts'
import type { PersonNames, EndingPaper } from '../../../domains/people/index.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayInWords, type T } from '../../words.ts'
import { BothNames } from '../people/both-names.tsx'

export type Ending = Omit<EndingPaper, 'person'> & { readonly person: { readonly person: string; readonly names: PersonNames | null } }

/** Papers of people in my cases that end, each with a button that puts it away until it is nearer. Nothing where there is nothing. */
export function PapersThatEnd({ t, language, papers, once, action }: { t: T; language: Language; papers: readonly Ending[]; once: Readonly<Record<string, string>>; action: string }) {
  if (papers.length === 0) return null
  return (
    <section className='part' aria-labelledby='papers'>
      <h2 id='papers'>{t('web.papers.ending')} <span className='soft num'>{papers.length}</span></h2>
      <ul className='lines'>
        {papers.map(({ paper, kind, expiresOn, ahead, person, case: of, reference }) => (
          <li key={paper}>
            <State is={ahead < 0 ? 'late' : ahead === 7 ? 'now' : 'ahead'}>{t(ahead < 0 ? 'web.papers.ended-on' : 'web.papers.ends-on', { day: dayInWords(language, expiresOn) })}</State>{' '}
            <a href={`/${language}/desk/people/${person.person}/papers/${paper}`}><b>{t(`people.paper.${kind}`)}</b></a>
            <br />{person.names && <BothNames names={person.names.all} />} <a className='num' href={`/${language}/desk/cases/${of}`}>{reference}</a>
            <Form action={action} once={once[paper] ?? ''} hidden={{ paper }}><Submit look='plain' intent='see-end'>{t('web.papers.put-away')}</Submit></Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
