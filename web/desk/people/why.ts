import type { T } from '../../words.ts'
import type { FoundPerson } from './found-rows.tsx'

const groups = ['agreed', 'variant', 'begins', 'differ', 'missing'] as const
export type Says = (typeof groups)[number] | 'number' | 'code'

/** Why somebody was found, as groups of words: what agrees, what is nearly so, what differs, what only the file has. */
export function whyOf(t: T, { words, day, number, code }: FoundPerson['why']): readonly { readonly says: Says; readonly words: string }[] {
  const pair = (typed: string | null, stands: string | null) => (typed === null || stands === null || typed === stands ? (stands ?? typed ?? '') : `${typed} / ${stands}`)
  const days = { same: 'agreed', slip: 'variant', 'day and month': 'variant', year: 'variant', 'near year': 'differ', differ: 'differ' } as const
  return [
    ...(code ? [{ says: 'code' as const, words: code }] : []), ...(number ? [{ says: 'number' as const, words: '' }] : []),
    ...groups.flatMap((says) => {
      const own = words.filter((one) => one.says === says).map(({ typed, stands }) => pair(typed, stands))
      if (day && days[day] === says) own.push(t(`web.search.day.${day}`))
      return own.length > 0 ? [{ says, words: own.join(', ') }] : []
    }),
  ]
}
