import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { read } from '../../../core/operation.ts'
import { ourToday } from '../days.ts'
import { likelyMeant, longestZone, possibleCyrillic, readMachineZone, wholeName } from '../zones/index.ts'

/**
 * Reads the lines of letters and figures at the foot of a passport or on a card. Nothing of them is kept or noted. Out: what they say, each check digit right or wrong, what is
 * wrong in plain words, and what may have been meant, which is never put in unasked; `cyrillic`: how the names may be in Cyrillic.
 */
export const readZone = read({
  name: 'people/papers/read-zone',
  does: 'Read the machine-readable zone of a passport or card',
  who: ['case worker', 'supervisor'],
  asks: 'about a person',
  input: z.strictObject({ zone: paragraphs(longestZone) }),

  async run({ zone: text }, context) {
    const today = ourToday(context)
    const found = readMachineZone(text, today)
    const words = found.zone && !found.remarks.includes('internal') ? wholeName(found.zone).split(' ').filter(Boolean).slice(0, 6) : []
    const ways = words.map(possibleCyrillic)
    return {
      ...found, name: found.zone ? wholeName(found.zone) : null, offers: likelyMeant(found, today),
      cyrillic: ways.length > 0 && ways.every(([first]) => first) ? ways.map(([first]) => first).join(' ') : null,
    }
  },
})
