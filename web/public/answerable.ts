import type { RouterContextProvider } from 'react-router'
import { saidAboutUs } from '../../domains/sources/index.ts'
import { readIfMine, visitContext } from '../visit.ts'

/** Statements that the organisation of whoever reads may answer, and has not. */
export type Answerable = readonly string[]

/** The same for a coordinator who is signed in, for the pages where they stand; nothing for everybody else, and then nothing is asked. */
export async function answerableBy({ context }: { context: Readonly<RouterContextProvider> }): Promise<Answerable> {
  if (context.get(visitContext).asking.kind !== 'staff') return []
  const found = await readIfMine({ context }, saidAboutUs, {})
  return found?.said.flatMap(({ statement, isAnswered }) => (isAnswered ? [] : [statement])) ?? []
}
