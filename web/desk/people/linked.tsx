import type { Language } from '../../../core/words.ts'
import type { Answers, Relation } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { dayInWords, type T } from '../../words.ts'
import { begin, inTwoAlphabets } from './say.ts'

type Part = { readonly t: T; readonly language: Language }

/** Who is linked to a person, as a part of the page of the person or of a case; the whole of it is a page of its own. */
export function Linked({ t, language, person, relations, keptApart, may }: Part & {
  person: string; relations: readonly Relation[]; keptApart: boolean; may: boolean
}) {
  const current = relations.filter(({ ended }) => !ended)
  const all = `/${language}/desk/people/${person}/relations`
  return (
    <section className='part' aria-labelledby='linked'>
      <h2 id='linked'>{t('web.linked.title')}</h2>
      {keptApart && <p className='soft'>{t('web.linked.apart')}</p>}
      {current.length === 0 && !keptApart && <Empty title={t('web.linked.none')} next={may && <a className='also' href={all}>{t('people.relations.add.does')}</a>} />}
      {current.length > 0 && <ul className='lines'>{current.map((one) => <li key={one.relation}><LinkedOne t={t} language={language} relation={one} /></li>)}</ul>}
      {(relations.length > 0 || keptApart) && <p className='row then'><a href={all}>{t('web.linked.all')}</a></p>}
    </section>
  )
}

/** Whether somebody answers for a child: said before anything else, for nobody else does. */
export const AnswersFor = ({ t, answers }: { t: T; answers: Answers }) =>
  <p><State is={answers === 'guardian' ? 'done' : answers === 'unaccompanied' ? 'late' : 'held'}>{t(`web.linked.answers.${answers}`)}</State></p>

/** One link: what the other is, who, which cases they have, since when. */
export function LinkedOne({ t, language, relation: { role, is, other, names, cases, since, writtenHere, ended } }: Part & { relation: Relation }) {
  const { first, other: inOther } = inTwoAlphabets(names)
  const desk = `/${language}/desk`
  const notes = [
    is === 'named' && t('web.linked.no-file'), !writtenHere && t('web.linked.written-there'),
    since && t('web.linked.since', { day: dayInWords(language, since) }), ended?.on && t('web.linked.until', { day: dayInWords(language, ended.on) }), ended && t(`people.relation-end.${ended.why}`),
  ].filter((one) => typeof one === 'string')
  return (
    <>
      <span className='soft'>{begin(t(`people.relation.${role}`))}:</span>{' '}
      {is === 'on file' ? <a href={`${desk}/people/${other}`}>{first}{inOther && ` · ${inOther}`}</a> : is === 'named' ? <b>{first}</b> : <i>{t(is === 'not known' ? 'web.linked.not-known' : 'web.linked.gone')}</i>}
      {cases.map((one) => <span key={one.case}> <a className='num nw' href={`${desk}/cases/${one.case}`}>{one.reference}</a>{!one.open && <span className='soft'> {t('web.people.case-closed')}</span>}</span>)}
      {notes.length > 0 && <><br /><span className='soft small'>{notes.join('; ')}</span></>}
    </>
  )
}
