import { dayOf, lastDayOf, shortDay, shortMoment } from '../days.ts'
import type { PersonStop } from './road.ts'
import { purposeIn } from './say.ts'
import type { PartOfPerson } from './shown.ts'

/** A stop of a person's road in words: when, and what with whom. */
export function stopIn({ t, language, now, shown: { office, shared } }: PartOfPerson, { what, at, name, code }: PersonStop): { when: string; children: string } {
  const today = dayOf(now, office.zone)
  const filled = { name: name ?? '', purpose: code ? purposeIn(t, code) : '', reference: code ?? '' }
  if (what === 'today') {
    const seeing = shared.filter(({ live }) => live).length
    return { when: t('web.person.today', { day: shortDay(language, today, today) }), children: seeing > 0 ? t('web.person.seen-by', { count: seeing }) : t('web.person.seen-by-none') }
  }
  const day = what === 'basis-ends' ? lastDayOf(at, office.zone) : dayOf(at, office.zone)
  const when = what !== 'basis-ends' && day === today ? shortMoment(language, at, office.zone, now) : shortDay(language, day, today)
  return { when, children: t(`web.person.stop.${what}`, filled) }
}
