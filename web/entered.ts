import { data, redirect } from 'react-router'
import { Refused } from '../core/refused.ts'
import type { Said } from '../doors/problem.ts'
import { asPage, problemOf, type Visit } from './visit.ts'

/** She is in: to the desk, or to the page about herself when there is something to be told. Cookies come along. */
export function enterDesk({ language }: Visit, { tell, cookies }: { readonly tell: boolean; readonly cookies: readonly string[] }): Response {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return redirect(`/${language}/desk${tell ? '/me' : ''}`, { status: 303, headers })
}

/** Does something that sign-in may refuse. Out: what came of it, or the refusal in words; a database that is gone becomes the page's error. */
export async function attempt<Output>(visit: Visit, work: () => Promise<Output>): Promise<{ readonly output: Output } | { readonly problem: Said }> {
  try {
    return { output: await work() }
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.why === 'unavailable') throw asPage(fault, visit)
    return { problem: problemOf(visit, fault) }
  }
}

/** A refused form as the answer to it, with the status of the refusal. */
export const refusedWith = <More extends object>(problem: Said, more: More) => data({ problem, ...more }, { status: problem.status })
