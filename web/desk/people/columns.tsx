import type { Language } from '../../../core/words.ts'
import type { listPeople } from '../../../domains/people/index.ts'
import type { Column } from '../../parts/table.tsx'
import { languageNames, type T } from '../../words.ts'
import { remembered } from '../remembered.ts'
import { dayOf, shortDay } from '../days.ts'
import { inTwoAlphabets } from './say.ts'

export type Listed = Awaited<ReturnType<typeof listPeople.run>>['people'][number]

/** What the list of people shows of each. In: the time zone of the office and the present instant. */
export function peopleColumns({ t, language, zone, now }: { t: T; language: Language; zone: string; now: string }): readonly Column<Listed>[] {
  const desk = `/${language}/desk`
  const today = dayOf(now, zone)
  const day = remembered((on: string) => shortDay(language, on, today))
  const spoken = remembered((code: string) => languageNames(language, [code]))
  return [
    { head: t('web.people.name'), as: 'row', cell: ({ person, names }) => <a href={`${desk}/people/${person}`}>{inTwoAlphabets(names).first}</a> },
    {
      head: t('web.people.other-alphabet'), bare: true,
      cell: ({ names }) => {
        const { other, rest } = inTwoAlphabets(names)
        return <>{other}{rest.length > 0 && <>{other && <br />}<span className='soft'>{t('web.people.also')}: {rest.join(', ')}</span></>}</>
      },
    },
    { head: t('web.people.speaks'), bare: true, cell: ({ language: code }) => spoken(code) },
    {
      head: t('web.people.cases'),
      cell: ({ cases }) => (cases.length === 0 ? <span className='soft'>{t('web.people.no-case')}</span> : cases.map((one, at) => (
        <span key={one.case}>{at > 0 && ', '}<a className='num nw' href={`${desk}/cases/${one.case}`}>{one.reference}</a>{!one.open && <span className='soft'> {t('web.people.case-closed')}</span>}</span>
      ))),
    },
    { head: t('web.people.recorded'), as: 'day', bare: true, by: ({ recordedAt }) => recordedAt, cell: ({ recordedAt }) => day(dayOf(recordedAt, zone)) },
  ]
}
