import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { GivenFile } from '../files/index.ts'
import { hiddenIn } from '../sources/index.ts'
import { givenActivities, reportersOf } from './given.ts'
import { OrganisationToGive } from './iati/schema.ts'
import { writeActivities, writeOrganisations } from './iati/write.ts'

const bytes = async function* (pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece)
}

/**
 * The published programmes as a file of IATI 2.03, or the organisations that report them. What the sources do not know is not made up:
 * docs/decisions/iati.md says what stands there instead.
 */
export const exportIati = read({
  name: 'programmes/export-iati',
  does: 'Take the published programmes away as an IATI file',
  who: ['visitor'],
  gives: 'file',
  input: z.strictObject({ holds: z.enum(['activities', 'organisations']).default('activities') }),

  async run({ holds }, context) {
    const { db, now } = context
    const type = 'application/xml; charset=utf-8'
    if (holds === 'activities') return GivenFile.of(bytes(writeActivities(await givenActivities(context), now)), { name: 'activities.xml', type })
    const reporter = await reportersOf(context)
    const own = await db.selectFrom('programme').select('organisation').distinct().where('published', '=', true).where('organisation', 'is not', null).execute()
    const { organisations: hidden } = await hiddenIn({ db })
    const reporters = [null, ...own.flatMap(({ organisation }) => (organisation === null || hidden.has(organisation) ? [] : [organisation]))].map((one) => reporter(one))
    const entries = [...new Map(reporters.map((one) => [one.ref, one])).values()].map(({ ref, kind, name }) => OrganisationToGive.parse({
      language: 'en', currency: null, updatedAt: null, identifier: ref, name: [{ language: null, text: name }], reporter: { ref, type: kind, secondary: null, name: [{ language: null, text: name }] },
      totals: [], toOrganisations: [], toRegions: [], toCountries: [], spent: [], documents: [],
    }))
    return GivenFile.of(bytes(writeOrganisations(entries, now)), { name: 'organisations.xml', type })
  },
})
