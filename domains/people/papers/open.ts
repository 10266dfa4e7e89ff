import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../days.ts'
import { fileOf } from '../file.ts'
import { namesOf } from '../names.ts'
import { papersOf } from './held.ts'
import { differences } from './differences.ts'
import { lockedIn, paperRow } from './one.ts'

/**
 * Opens an identity paper whole: its number, what stands in it, and who had it since when. For those who open files and for the person herself; leaves a trace that she can read.
 * `differs`: what the paper says otherwise than the file. Refused as missing when it was emptied, and to those who are not on the list where it is kept apart.
 */
export const openPaper = read({
  name: 'people/papers/open',
  does: 'Open an identity paper',
  who: ['case worker', 'supervisor', 'asker'],
  input: z.strictObject({ paper: id('paper') }),

  async run({ paper }, context) {
    const { actor, organisation, about } = context
    if (actor.kind === 'asker' && !actor.person) throw new Refused('forbidden', 'people.show-my-file.not-checked')
    const { person } = await paperRow(context, paper)
    if (actor.kind === 'asker' && person !== actor.person) throw new Refused('missing', 'core.refused.missing')
    const { locks, kept } = await lockedIn(context, person)
    const [[found], file, names] = await Promise.all([papersOf(context, locks, { paper }), fileOf(context, person), namesOf(context, [person])])
    if (!found?.says) throw new Refused('missing', 'core.refused.missing')
    about(organisation, person)
    return {
      office: actor.kind === 'asker' ? null : officeOf(context), today: ourToday(context), person: String(person), names: names.get(person)?.all ?? [], ...found, says: found.says,
      differs: differences(found.says, kept ? kept.kept.identity : file.identity),
    }
  },
})
