import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { documentsOf } from './documents/held.ts'
import { basesOf } from './consent/bases.ts'
import { compartmentOf } from './compartment/kept.ts'
import { fileOf } from './file.ts'
import { sharesOf } from './shared.ts'

/** The whole file of a person: names, what is known, how to reach them, on what sharing rests, cases and requests. Leaves a trace. */
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
    const [file, cases, requests, shared, bases, documents, kept] = await Promise.all([
      fileOf(context, person), casesOf, requestsOf, sharesOf(context, person), basesOf(context, person), documentsOf(context, person), compartmentOf(context, person),
    ])
    return {
      office: officeOf(context), shared, ...file, person: String(person), names: file.names.all, bases, documents, keptApart: kept !== undefined,
      cases: cases.map((one) => ({ case: String(one.id), reference: one.reference, openedAt: one.opened_at.toString(), closedAt: one.closed_at?.toString() ?? null })),
      requests: requests.map((one) => ({
        request: String(one.id), about: one.about, askedAt: one.asked_at.toString(), checkedAt: one.checked_at?.toString() ?? null, way: one.way,
      })),
    }
  },
})
