import type { Language } from '../../../core/words.ts'
import { Course } from '../../parts/way.tsx'
import type { T } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'
import { courseOf, type Known } from './course.ts'

/** The course of a referral, lying down: each step with its day. */
export function WayOf({ t, language, zone, today, known }: { t: T; language: Language; zone: string; today: string; known: Known }) {
  return (
    <Course label={t('web.way.label')} steps={courseOf(known).map(({ what, at, current }) => ({
      text: t(`web.way.${what}`), current, note: at ? shortDay(language, dayOf(at, zone), today) : undefined,
    }))} />
  )
}
