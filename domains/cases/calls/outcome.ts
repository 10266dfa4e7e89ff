import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused, type Fields } from '../../../core/refused.ts'
import type { Language } from '../../../core/words.ts'
import type { reachWays, Trouble } from '../lists.ts'
import { answerRequest } from '../requests/answer.ts'
import { findRequest } from '../requests/find.ts'
import { takingOf } from '../requests/take.ts'
import { isReachable, writeRequest } from '../requests/told.ts'
import { writeNote } from '../write-note.ts'
import { caseByReference, requestByCode } from './caller.ts'

/** What can come of a call. `nothing`: the caller was told what he asked, and nothing but the count is kept. */
export const callOutcomes = ['nothing', 'request', 'note', 'message'] as const
export type CallOutcome = (typeof callOutcomes)[number]
/** Somebody who says nothing may be unable to speak; somebody who threatens may call again. */
export const callMarks = ['silent', 'threatens'] as const

/** In which request or case something was written. */
export type Came = { readonly request: Id<'request'> | null; readonly case: Id<'case'> | null }
type Said = {
  readonly [Field in 'code' | 'reference' | 'text' | 'contact' | 'hours' | 'name']?: string | undefined
} & {
  readonly about: 'myself' | 'someone else'; readonly language: Language; readonly reach: (typeof reachWays)[number]
  readonly troubles: readonly Trouble[]; readonly danger: boolean
}

/** What each outcome keeps of what was typed, and what it cannot do without. */
const keeps = {
  nothing: { takes: [], needs: [] },
  request: { takes: ['text', 'contact', 'hours', 'name'], needs: ['text'] },
  note: { takes: ['reference', 'text'], needs: ['reference', 'text'] },
  message: { takes: ['code', 'text'], needs: ['code', 'text'] },
} as const satisfies Record<CallOutcome, { takes: readonly (keyof Said)[]; needs: readonly (keyof Said)[] }>
const typed = ['code', 'reference', 'text', 'contact', 'hours', 'name'] as const

/** Throws Refused('invalid') on what is missing, and on what would be lost without a word. */
function checkSaid(outcome: CallOutcome, said: Said): void {
  const { takes, needs }: { takes: readonly string[]; needs: readonly string[] } = keeps[outcome]
  const fields: Fields = Object.fromEntries(typed.flatMap((field) => {
    if (needs.includes(field) && said[field] === undefined) return [[field, [{ key: 'core.field.empty' }]]]
    return !takes.includes(field) && said[field] !== undefined ? [[field, [{ key: `cases.calls.refused.${outcome === 'nothing' ? 'only-counted' : 'not-kept'}` }]]] : []
  }))
  const unreachable = outcome === 'request' && !isReachable(said)
  if (unreachable || Object.keys(fields).length > 0) throw new Refused('invalid', 'core.refused.invalid', { fields: { ...fields, ...(unreachable && { contact: [{ key: 'core.field.empty' }] }) } })
}

/** Writes what came of a call, by the operations that would do it otherwise, with their rules and their entries. Throws what they refuse. */
export async function whatCameOf(context: Context, outcome: CallOutcome, said: Said, code: string | null): Promise<Came> {
  checkSaid(outcome, said)
  const { text = '' } = said
  switch (outcome) {
    case 'nothing': return { request: null, case: null }
    case 'request': {
      const { db, organisation, account, about, send } = context
      const request = await writeRequest(context, organisation, { ...said, account: text }, code ?? '')
      send(db.insertInto('request_take').values({ organisation, request, by_account: account }))
      about(organisation, request)
      return { request, case: null }
    }
    case 'note': {
      const of = await caseByReference(context, said.reference ?? '')
      await context.call(writeNote, { case: of, text })
      return { request: null, case: of }
    }
    case 'message': {
      const request = await requestByCode(context, said.code ?? '')
      // Who answers it takes it, where nobody has: at once, for the answer asks whether somebody did.
      if (!(await findRequest(context, request)).takenBy) await (await takingOf(context, request)).execute()
      await context.call(answerRequest, { request, text })
      return { request, case: null }
    }
  }
}
