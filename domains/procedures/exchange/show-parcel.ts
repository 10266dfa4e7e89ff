import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { lineOfParcel } from './incoming.ts'
import { openParcel, received } from './parcel.ts'

/** What the other side sent, in full, as long as it waits to be taken up. Opening it leaves a trace. */
export const showParcelReceived = read({
  name: 'procedures/exchange/show-parcel',
  does: 'Open what the other side of a file sent',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({ parcel: id('procedure_parcel'), inLanguage: z.enum(languages).default('en') }),

  async run({ parcel: of, inLanguage }, context) {
    const { organisation, about } = context
    const found = await received(context).select(['p.wrapped', 'p.sealed']).where('p.id', '=', of).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    about(organisation, of)
    const contents = await openParcel(context, found)
    return {
      office: officeOf(context), today: ourToday(context), ...lineOfParcel(found, inLanguage), role: found.role,
      name: contents?.name ?? null, bornOn: contents?.bornOn ?? null, brought: Object.entries(contents?.needs ?? {}).map(([need, value]) => ({ need, value })),
    }
  },
})
