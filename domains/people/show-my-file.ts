import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { askedAbout } from './asking/asked.ts'
import { comingFor } from './coming.ts'
import { basesOf } from './consent/bases.ts'
import { heldOf } from './documents/held.ts'
import { joinedSince } from './duplicates/together.ts'
import { fileOf } from './file.ts'
import { helpIn } from './help.ts'
import { lookedAt } from './looked.ts'
import { maskedPapersOf } from './papers/held.ts'
import { linkedToMe } from './relations/links.ts'
import { sharesOf } from './shared.ts'

/** One's own file, for the holder of a code whom the organisation has checked: what is known, what was shared, who looked. */
export const showMyFile = read({
  name: 'people/show-my-file',
  does: 'Read my own file',
  who: ['asker'],
  input: z.strictObject({}),

  async run(_, context) {
    const { actor, organisation, about } = context
    if (!actor.person) throw new Refused('forbidden', 'people.show-my-file.not-checked')
    const { person, names, safeContact, ...file } = await fileOf(context, actor.person)
    about(organisation, person)
    const { looks, more } = await lookedAt(context, person)
    return {
      ...file, person: String(person), names: names.all, safeContact,
      bases: await basesOf(context, person), shared: await sharesOf(context, person), cases: await helpIn(context, person), documents: await heldOf(context, person), papers: await maskedPapersOf(context, person), linked: await linkedToMe(context, person), coming: await comingFor(context), elsewhere: await askedAbout(context, person), joined: await joinedSince(context, person), looks, more,
    }
  },
})
