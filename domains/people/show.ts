import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { documentsOf } from './documents/held.ts'
import { basesOf } from './consent/bases.ts'
import { compartmentOf } from './compartment/kept.ts'
import { ourToday } from './days.ts'
import { readTogether } from './duplicates/together.ts'
import { fileOf } from './file.ts'
import { maskedPapersOf } from './papers/held.ts'
import { linksOf } from './relations/links.ts'
import { whoAnswersFor } from './relations/roles.ts'
import { sharesOf } from './shared.ts'

/**
 * The whole file of a person: names, what is known, how to reach them, on what sharing rests, cases and requests. Leaves a trace. `joined`: which other files are of the
 * same person and how they read together; what is shared and agreed to is always that of this file alone.
 */
export const showPerson = read({
  name: 'people/show',
  does: 'Open the file of a person',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, context) {
    const { db, organisation, about } = context
    about(organisation, person)
    const casesOf = db.selectFrom('case as c')
      .leftJoin('case_closure as e', (join) => join.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
      .select(['c.id', 'c.reference', 'c.opened_at', 'e.at as closed_at'])
      .where('c.organisation', '=', organisation).where('c.person', '=', person).orderBy('c.id').execute()
    const requestsOf = db.selectFrom('request_person as p')
      .innerJoin('request as r', (join) => join.onRef('r.organisation', '=', 'p.organisation').onRef('r.id', '=', 'p.request'))
      .leftJoin('identity_check as c', (join) => join.onRef('c.organisation', '=', 'p.organisation').onRef('c.request', '=', 'p.request'))
      .select(['r.id', 'r.about', 'r.asked_at', 'c.at as checked_at', 'c.way'])
      .where('p.organisation', '=', organisation).where('p.person', '=', person).orderBy('r.id').execute()
    const [file, cases, requests, shared, bases, documents, kept, links, papers] = await Promise.all([
      fileOf(context, person), casesOf, requestsOf, sharesOf(context, person), basesOf(context, person), documentsOf(context, person), compartmentOf(context, person), linksOf(context, { files: [person] }), maskedPapersOf(context, person),
    ])
    const joined = await readTogether(context, file)
    // A link stays with the file that it was written in, and is shown with the person.
    const relations = joined.parts.length === 0 ? links : await linksOf(context, { files: [person, ...joined.parts.map((one) => one.person)] })
    return {
      office: officeOf(context), shared, joined, ...file, person: String(person), names: file.names.all, bases, documents, papers, keptApart: kept !== undefined,
      relations, answers: whoAnswersFor((joined.reads ?? file).identity.bornOn, ourToday(context), relations) ?? null,
      cases: cases.map((one) => ({ case: String(one.id), reference: one.reference, openedAt: one.opened_at.toString(), closedAt: one.closed_at?.toString() ?? null })),
      requests: requests.map((one) => ({
        request: String(one.id), about: one.about, askedAt: one.asked_at.toString(), checkedAt: one.checked_at?.toString() ?? null, way: one.way,
      })),
    }
  },
})
