import { z } from 'zod'
import { meetingTexts } from '../../../content/consent/asking.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { agreementFields, writeAgreement } from '../../people/index.ts'
import { trusted } from '../nodes/known.ts'

/** Writes down that a person agreed to be asked about in one office of another node of those who help, to the end of a day. As people/asking/agree, after a text of its own. */
export const agreeToMeeting = write({
  name: 'exchange/meetings/agree',
  does: 'Write down that a person agreed to be asked about in an office of another node',
  who: ['case worker'],
  input: z.strictObject({ ...agreementFields, node: id('known_node') }),

  async run({ node, ...agreed }, context) {
    const to = await trusted(context, node)
    if (to?.kind !== 'helpers') throw new Refused('missing', 'core.refused.missing')
    return writeAgreement(context, agreed, { partner: node, country: to.country, version: meetingTexts.version })
  },
})
