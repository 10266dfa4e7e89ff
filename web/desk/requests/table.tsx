import type { ReactNode } from 'react'
import type { Language } from '../../../core/words.ts'
import type { RequestRow } from '../../../domains/cases/index.ts'
import { Table, type Column } from '../../parts/table.tsx'
import { languageNames, type T } from '../../words.ts'
import { hoursBetween, shortMoment, signed } from '../days.ts'
import { reachIn } from '../people/say.ts'
import { remembered } from '../remembered.ts'
import { Marks } from './marks.tsx'
import { standingOf } from './order.ts'

type InWords = { readonly t: T; readonly language: Language; readonly zone: string; readonly now: string }

type Last = { readonly head: string; readonly cell: (row: RequestRow) => ReactNode }

/** What a list of requests shows of each: how long until the promised answer, who asks, what asks for attention. `last` is one more column. */
export function requestColumns({ t, language, zone, now }: InWords, last: Last): readonly Column<RequestRow>[] {
  const spoken = remembered((code: string) => languageNames(language, [code]))
  return [
    { head: t('web.requests.left'), as: 'left', by: (row) => (row.needsUs ? row.answerBy : null), cell: (row) => (row.needsUs ? timeLeft(t, now, row.answerBy) : '') },
    {
      head: t('web.requests.what'), bare: true,
      cell: (row) => <><a href={`/${language}/desk/requests/${row.request}`}>{aboutIn(t, row.about)}</a>, {spoken(row.language)}</>,
    },
    { head: t('web.requests.marks'), bare: true, cell: (row) => <Marks t={t} marks={row} /> },
    { head: t('web.requests.asked'), as: 'day', by: (row) => row.askedAt, cell: (row) => shortMoment(language, row.askedAt, zone, now) },
    { head: t('web.requests.reach'), cell: (row) => t('web.quoted', { words: reachIn(t, row.reach) }) },
    { ...last, bare: true },
  ]
}

/** Requests on the road in time. */
export function RequestsTable({ caption, rows, last, many, ...words }: InWords & { caption: string; rows: readonly RequestRow[]; last: Last; many?: { readonly from: string; readonly more: boolean } }) {
  return (
    <Table caption={caption} columns={requestColumns(words, last)} rows={rows} keyOf={(row) => row.request} standing={standingOf} road={words.t('web.requests.road')}
      {...(many && { many })} />
  )
}

/** For whom somebody asks. */
export const aboutIn = (t: T, about: 'myself' | 'someone else'): string => t(about === 'myself' ? 'web.requests.for-self' : 'web.requests.for-other')

/** Hours, or days where there are many, until a moment; a minus when it has passed. */
function timeLeft(t: T, now: string, until: string): string {
  const hours = hoursBetween(now, until)
  return Math.abs(hours) < 48 ? t('web.requests.hours', { count: signed(hours) }) : t('web.requests.days', { count: signed(Math.trunc(hours / 24)) })
}
