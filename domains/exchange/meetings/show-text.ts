import { z } from 'zod'
import { meetingTexts } from '../../../content/consent/asking.ts'
import { day } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { askingText } from '../../people/index.ts'
import { trusted } from '../nodes/known.ts'

/** What is read aloud before somebody agrees to be asked about in an office of another node, filled with what is known; `…` stands where something is not chosen yet. */
export const showMeetingText = read({
  name: 'exchange/meetings/show-text',
  does: 'Read the text that is read aloud before somebody agrees to be asked about in an office of another node',
  who: ['case worker', 'supervisor', 'coordinator'],
  input: z.strictObject({ language: z.enum(languages), node: id('known_node').optional(), untilOn: day().optional() }),

  async run({ language, node, untilOn }, context) {
    const { db, organisation } = context
    const [here, there] = [await db.selectFrom('organisation').select(['id', 'name', 'country']).where('id', '=', organisation).executeTakeFirst(), node && await trusted(context, node)]
    if (node && there?.kind !== 'helpers') throw new Refused('missing', 'core.refused.missing')
    return askingText(context, meetingTexts, { language, here, there: there || undefined, untilOn })
  },
})
