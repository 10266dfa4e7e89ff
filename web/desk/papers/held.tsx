import type { Day } from '../../../core/ids.ts'
import type { Language } from '../../../core/words.ts'
import type { MaskedPaper } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import type { T } from '../../words.ts'
import { PaperLine } from './said.tsx'

/** The identity papers of a person as a part of the page of the person; the whole of it is a page of its own. */
export function Papers({ t, language, person, today, papers, may }: { t: T; language: Language; person: string; today: Day; papers: readonly MaskedPaper[]; may: boolean }) {
  const held = papers.filter(({ ended }) => !ended)
  const all = `/${language}/desk/people/${person}/papers`
  return (
    <section className='part' aria-labelledby='papers'>
      <h2 id='papers'>{t('web.papers.title')} <span className='soft num'>{held.length}</span></h2>
      {held.length === 0 && <Empty title={t('web.papers.none')} next={may && <a className='also' href={all}>{t('people.papers.record.does')}</a>} />}
      {held.length > 0 && <ul className='lines'>{held.map((one) => <li key={one.paper}><PaperLine t={t} language={language} person={person} today={today} paper={one} /></li>)}</ul>}
      {papers.length > 0 && <p className='row'><a href={all}>{t('web.papers.all')}</a></p>}
    </section>
  )
}
