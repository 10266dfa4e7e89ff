import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { compartmentOf } from '../compartment/kept.ts'
import { ourToday } from '../days.ts'
import { fileOf } from '../file.ts'
import { maskedPapersOf } from './held.ts'

/**
 * The identity papers of a person: what each is, when it ends and who has it; of its number the last three signs. Leaves a trace. Of what is kept apart, only that it is there.
 * `cases`: that are open, in which somebody trained may ask more; `lacks`: what a paper could fill in the file.
 */
export const listPapers = read({
  name: 'people/papers/list',
  does: 'List the identity papers of a person',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, context) {
    const { db, organisation, about } = context
    const open = db.selectFrom('case as c').leftJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
      .select(['c.id', 'c.reference']).where('c.organisation', '=', organisation).where('c.person', '=', person).where('e.case', 'is', null).orderBy('c.id').execute()
    const [{ names, identity }, papers, cases, kept] = await Promise.all([fileOf(context, person), maskedPapersOf(context, person), open, compartmentOf(context, person)])
    about(organisation, person)
    return {
      office: officeOf(context), today: ourToday(context), person: String(person), names: names.all, lacks: { bornOn: identity.bornOn === undefined, citizenship: identity.citizenship === undefined },
      papers, keptApart: kept !== undefined, cases: cases.map((one) => ({ case: String(one.id), reference: one.reference })),
    }
  },
})
