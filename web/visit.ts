import { createContext, data, redirect, type RouterContextProvider } from 'react-router'
import type { z } from 'zod'
import { visitor, type Asking } from '../core/actor.ts'
import type { HamrohNode } from '../core/node.ts'
import type { Operation } from '../core/operation.ts'
import { Refused, statusOf } from '../core/refused.ts'
import { readingFor } from '../core/reading.ts'
import { run } from '../core/run.ts'
import type { SignIn } from '../core/sign-in.ts'
import type { Language } from '../core/words.ts'
import { say, type Said } from '../doors/problem.ts'
import { translate } from './words.ts'
import { decode } from './form.ts'

/** Who is on this page, in which language, and the house behind it. One for each request. */
export type Visit = {
  readonly node: HamrohNode
  readonly signIn: SignIn
  readonly language: Language
  /** A stranger's address, for limits only. */
  readonly from: string
  /** Who is signed in, by the session's cookie; a visitor otherwise. */
  readonly asking: Asking
  /** The name of whoever is signed in, for the frame of the page. */
  readonly name: string
}
export const visitContext = createContext<Visit>()

type Arguments = { readonly context: Readonly<RouterContextProvider>; readonly request: Request }

/** What the pages of one visit ask together: the frame and the page in one transaction. */
const readings = new WeakMap<Visit, ReturnType<typeof readingFor>>()

/** A question for a page. What is refused becomes the page's error, in words and with its status. */
export async function read<Input extends z.ZodType, Output>({ context }: Pick<Arguments, 'context'>, operation: Operation<Input, Output>, input: z.input<Input>): Promise<Output> {
  const visit = context.get(visitContext)
  try {
    if (operation.limit || operation.who.includes('visitor')) return await run(operation, input, visit.asking, visit.node, { via: 'page', from: visit.from })
    return await readingOf(visit).read(operation, input)
  } catch (fault) {
    throw asPage(fault, visit)
  }
}

/** A question that is asked only where it is for the role of the one who is signed in; nothing otherwise. */
export async function readIfMine<Input extends z.ZodType, Output>({ context }: Pick<Arguments, 'context'>, operation: Operation<Input, Output>, input: z.input<Input>): Promise<Output | undefined> {
  const visit = context.get(visitContext)
  try {
    return await readingOf(visit).readIfMine(operation, input)
  } catch (fault) {
    throw asPage(fault, visit)
  }
}

function readingOf(visit: Visit): ReturnType<typeof readingFor> {
  const reading = readings.get(visit) ?? readingFor(visit.node, visit.asking, { via: 'page', from: visit.from })
  readings.set(visit, reading)
  return reading
}

/** What a form showed and what came of it, for the page that draws it again. */
export type Answered = { readonly sent: unknown; readonly problem: Said }

/**
 * A form on this page goes to an operation: then to the next page (303), or back with what is wrong and what was typed.
 * `fixed` is what the page knows and the form cannot change (the record of the address).
 */
export async function act<Input extends z.ZodType, Output>(
  { context, request }: Arguments, operation: Operation<Input, Output>,
  { fixed = {}, then, asking }: { fixed?: object; then: (output: Output, language: Language) => string; asking?: Asking },
) {
  const answered = await send({ context, request }, operation, { fixed, ...(asking && { asking }) })
  if ('problem' in answered) return data(answered, { status: answered.problem.status })
  throw redirect(then(answered.output, context.get(visitContext).language), 303)
}

/** The same without a next page: for what is shown once, on the page that answers the form. */
export async function send<Input extends z.ZodType, Output>(
  { context, request }: Arguments, operation: Operation<Input, Output>, { fixed = {}, asking, form }: { fixed?: object; asking?: Asking; form?: FormData } = {},
): Promise<Answered | { readonly output: Output }> {
  const visit = context.get(visitContext)
  let sent: unknown = {}
  try {
    const { key, rest } = await parts(form ?? await request.formData())
    sent = rest
    const output = await run(operation, { ...rest, ...fixed }, asking ?? visit.asking, visit.node, { via: 'page', key, from: visit.from })
    return { output }
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    if (fault.why === 'unavailable') throw asPage(fault, visit)
    return { sent, problem: problemOf(visit, fault) }
  }
}

/** The idempotency key and the button of a form, apart from its answers. */
export async function parts(form: FormData): Promise<{ key?: string; intent?: string; rest: Record<string, unknown> }> {
  const answers = decode(form)
  const { key, intent, ...rest }: Record<string, unknown> = typeof answers === 'object' && answers !== null ? { ...answers } : {}
  return { ...(typeof key === 'string' && uuid.test(key) && { key }), ...(typeof intent === 'string' && { intent }), rest }
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A refusal in the words of the reader. */
export const problemOf = ({ language }: Pick<Visit, 'language'>, refused: Refused): Said => say(translate(language), refused)

/** A refusal as the error of a page. */
export function asPage(fault: unknown, visit: Pick<Visit, 'language'>): unknown {
  return fault instanceof Refused ? data(problemOf(visit, fault), { status: statusOf[fault.why] }) : fault
}

/** Pages of the desk are for those who are signed in: everybody else is shown the way in. */
export function mustBeSignedIn({ context }: Pick<Arguments, 'context'>): void {
  const { asking, language } = context.get(visitContext)
  if (asking.kind === visitor.kind) throw redirect(`/${language}/sign-in`)
}
