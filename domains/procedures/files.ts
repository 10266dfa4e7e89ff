import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { howMany } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { read, type Context } from '../../core/operation.ts'
import { ourToday } from '../../core/time.ts'
import { languages, type Language } from '../../core/words.ts'
import { epochDay } from './count.ts'
import { inForceOn, lawOf, procedureNames, versionsOf } from './laws.ts'
import { nameOfLaw } from './running/fields.ts'
import { lineOf, titleOf } from './running/line.ts'
import { filesWith } from './running/rows.ts'
import { runsOn } from './running/who.ts'

/** Files of our organisation, newest first, of one case or of all; and which laws a file may be opened under on this node. Opens no name. */
export const listFiles = read({
  name: 'procedures/files',
  does: 'List the files under the laws',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({
    case: id('case').optional(), procedure: nameOfLaw().optional(), show: z.enum(['open', 'ended', 'all']).default('all'), before: id('procedure_file').optional(), most: howMany(), inLanguage: z.enum(languages).default('en'),
  }),

  async run({ case: of, procedure, show, before, most, inLanguage }, context) {
    const found = await filesWith(context, {
      where: (f) => [
        ...(of === undefined ? [] : [f('f.case', '=', of)]), ...(procedure === undefined ? [] : [f('f.procedure', '=', procedure)]),
        ...(show === 'all' ? [] : [f('f.open', '=', show === 'open')]), ...(before === undefined ? [] : [f('f.id', '<', before)]),
      ],
      by: 'newest', most: most + 1,
    }).execute()
    const shown = found.slice(0, most)
    return {
      office: officeOf(context), today: ourToday(context),
      files: shown.map((row) => lineOf(row, context.now, inLanguage)), next: found.length > most ? (shown.at(-1)?.id ?? null) : null,
      mayOpen: mayOpen(context, inLanguage),
    }
  },
})

/** The laws that are in force today and run on a node of this kind, where our country is on a side of them. */
function mayOpen(context: Pick<Context, 'node' | 'actor' | 'now'>, language: Language) {
  const { node, actor } = context
  const day = epochDay(ourToday(context))
  const open = procedureNames.flatMap((name) => {
    const law = inForceOn(versionsOf(name), day)
    if (law === undefined || runsOn[law.kind].node !== node.kind) return []
    return [{
      procedure: name, version: law.version, title: titleOf(language, name), status: law.status, kind: law.kind, case: runsOn[law.kind].case, sides: [...new Set(lawOf(law).sides)].map((side) => ({ side, countries: law.places[side] ?? [] })),
      here: Object.values(law.places).some((countries) => countries?.includes(actor.country ?? '')), hours: Object.values(law.clocks).some(({ limit }) => limit !== 'without delay' && limit.unit === 'hours'),
    }]
  })
  // Those that name our country come first.
  return [...open.filter(({ here }) => here), ...open.filter(({ here }) => !here)]
}
