import type { Language } from '../../../core/words.ts'
import { introduced, type Clock, type Procedure, type Span, type Text } from '../../../domains/procedures/index.ts'
import type { T } from '../words.ts'

/** A length of time: 21 calendar days. */
export const spanIn = (t: T, { count, unit }: Span): string => t(`web.laws.span.${unit}`, { count })

/** A limit in words: within 21 calendar days; at least 30 calendar days; without delay. */
export function limitIn(t: T, { limit, least }: Pick<Clock, 'limit' | 'least'>): string {
  if (limit === 'without delay') return t('web.laws.without-delay')
  if (limit.count === 0) return t('web.laws.same-day')
  return least ? t('web.laws.least', { span: spanIn(t, limit) }) : t(`web.laws.within.${limit.unit}`, { count: limit.count })
}

/** The same in a few words, for a drawing or a table. */
export function shortLimit(t: T, { limit, least }: Pick<Clock, 'limit' | 'least'>): string {
  if (limit === 'without delay') return t('web.laws.without-delay')
  if (limit.count === 0) return t('web.laws.same-day')
  return least ? t('web.laws.drawn.least', { span: spanIn(t, limit) }) : spanIn(t, limit)
}

/** What a law is called in the reader's language; as its definition calls it where nobody introduced it. */
export function titleOf(language: Language, { id, title }: Pick<Procedure, 'id' | 'title'>): Text {
  const told = introduced[id]
  return told ? { text: told.title[language] } : { text: title, ...(language !== 'en' && { lang: 'en' }) }
}
export const isForIn = (language: Language, id: string): string | undefined => introduced[id]?.isFor[language]

/** The four kinds by which people look for a law. */
export const groups = ['return', 'trafficking', 'data', 'readmission'] as const
export type Group = (typeof groups)[number]
const groupOfKind: Readonly<Record<Procedure['kind'], Group>> = {
  'voluntary return': 'return', 'trafficking referral': 'trafficking', 'data protection': 'data', 'readmission': 'readmission', 'readmission decision': 'readmission',
}
export const groupOf = ({ kind }: Pick<Procedure, 'kind'>): Group => groupOfKind[kind]
