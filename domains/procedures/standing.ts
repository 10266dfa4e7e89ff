import { pure } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { fold } from './engine.ts'
import { chosenLaw } from './choose.ts'
import { readFile } from './read.ts'
import { refusalOf } from './refuse.ts'
import { tell, type Standing } from './tell.ts'
import { Told } from './told.ts'

/**
 * Where a file stands under its law. In: the law, the day on which the file opened, what happened, the day of reading. Out: the stage, clocks with
 * their due days, holds, lapses with their ground, possible steps. Papers of which nothing is told count as there, with a warning; some of them told, the
 * others are missing. Nothing is stored, nobody is signed in. Refuses what the law does not let happen.
 */
export const standing = pure({
  name: 'procedures/standing',
  does: 'Say where a file stands under its law',
  input: Told,

  async run(told): Promise<Standing> {
    const law = chosenLaw(told)
    const placed = readFile(law, told, 'there')
    if (placed.file.today.first < placed.file.opened.first) throw new Refused('invalid', 'procedures.refused.today', { fields: { today: [{ key: 'procedures.refused.today' }] } })
    const folded = fold(law, placed.file)
    if ('refused' in folded) throw refusalOf(law, placed, folded)
    return tell(law, placed, folded, told.inLanguage ?? 'en')
  },
})
