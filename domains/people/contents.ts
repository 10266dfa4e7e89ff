import { z } from 'zod'
import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { fileOf, type PersonFile } from './file.ts'
import { contentNames, type Class, type ContentName } from './lists.ts'

/** What a parcel holds of one class: texts under their headings (`people.content.<what>`). Empty when the file knows nothing of it. */
export const contents = z.array(z.strictObject({ what: z.enum(contentNames), text: z.string() }))
export type Contents = z.output<typeof contents>

/** What a file holds of one class of information. `born on` is an ISO day, `reach` a word of the list of ways. */
export function contentsIn({ names, identity, safeContact }: PersonFile, one: Class): Contents {
  switch (one) {
    case 'name and birth':
      return [...names.all.map(({ text }) => ({ what: 'names' as const, text })), ...told('born on', identity.bornOn), ...told('citizenship', identity.citizenship)]
    case 'contact':
      return [...told('reach', safeContact.reach), ...told('contact', safeContact.contact), ...told('hours', hoursIn(safeContact)), ...told('through', safeContact.through), ...told('code word', safeContact.codeWord), ...told('contact note', safeContact.note)]
    default:
      return told(one, identity[one])
  }
}
/** When it is safe: in words, and by the clock of the place where the person is. */
const hoursIn = ({ hours, callFrom, callUntil, zone }: PersonFile['safeContact']): string | undefined =>
  [hours, callFrom && callUntil && [`${callFrom}–${callUntil}`, zone].filter(Boolean).join(' ')].filter(Boolean).join('; ') || undefined
const told = (what: ContentName, text: string | undefined): Contents => (text === undefined ? [] : [{ what, text }])

/** Opens a file and gives what it holds of one class. For several classes, open it once with `fileOf` and ask `contentsIn`. */
export const contentsOf = async (context: Pick<Context, 'db' | 'keys' | 'organisation'>, person: Id<'person'>, one: Class): Promise<Contents> =>
  contentsIn(await fileOf(context, person), one)
