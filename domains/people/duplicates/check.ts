import { z } from 'zod'
import { day, line, paragraphs, several } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { namesField } from '../names.ts'
import { likelyOnFile, type LikelySaid } from './likely.ts'

/**
 * Who on file is likely the person about to be recorded, without recording anybody: the same question that `people/record` asks by itself. In: the names, and what else would be
 * recorded that finds somebody; `another`: files of which it was said already that they are somebody else's. Out: at most 8, the likeliest first, with what agrees and what differs;
 * `full`: there are more than could be looked at. Each whose day of birth is shown reads in her file that it was.
 */
export const checkDuplicates = read({
  name: 'people/duplicates/check',
  does: 'Look for the file of a person who is about to be recorded',
  who: ['case worker'],
  asks: 'about a person',
  input: z.strictObject({
    names: namesField(), bornOn: day().optional(), papers: paragraphs(5_000).optional(), contact: line(200).optional(), through: line(200).optional(), another: several(id('person')),
  }),

  async run(input, context): Promise<LikelySaid> {
    const found = await likelyOnFile(context, input)
    for (const { person } of found.people) context.about(context.organisation, person)
    return found
  },
})
