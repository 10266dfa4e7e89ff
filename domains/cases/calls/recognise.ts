import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { callerFields, caseByReference, requestByCode, tries } from './caller.ts'

/**
 * Who calls, by the code of a request or the reference of a case. It writes an entry and no row: a code is for no address, so it is never asked by GET.
 * Out: the id of what it names; what the caller may be told is on its page.
 */
export const recogniseCaller = write({
  name: 'cases/calls/recognise',
  does: 'Find the request or the case of a caller',
  who: ['case worker'],
  limit: tries,
  input: z.strictObject(callerFields).refine(({ code, reference }) => (code === undefined) !== (reference === undefined), { path: ['code'], message: 'core.field.empty' }),

  async run({ code, reference }, context) {
    const request = code === undefined ? null : await requestByCode(context, code)
    const found = reference === undefined ? null : await caseByReference(context, reference)
    context.about(context.organisation, request ?? found ?? '')
    return { request: request && String(request), case: found && String(found) }
  },
})
