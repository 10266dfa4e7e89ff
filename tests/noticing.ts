import { literal } from '../core/database.ts'
import { newId } from '../core/ids.ts'
import type { World } from './world.ts'

/** A notice of a limit in a file of Osh to its worker, and the letter that told it. In: the file. Out: their ids. */
export async function tellNotices({ node, osh }: World, file: string) {
  const [letter, procedure_notice] = [String(newId<'letter'>()), String(newId<'procedure_notice'>())]
  const [organisation, account] = [literal(osh.organisation), literal(osh.accounts.worker)]
  await node.as('worker', `insert into letter (organisation, id, account, once, subject, text) values (${organisation}, ${literal(letter)}, ${account}, 'procedures/notices 2026-11-22', 'Limits', 'Limits')`)
  await node.as('worker', `insert into procedure_notice (organisation, id, account, file, clock, due, ahead, letter)
    values (${organisation}, ${literal(procedure_notice)}, ${account}, ${literal(file)}, 'eligibility', '2026-12-22', 10, ${literal(letter)})`)
  return { letter, procedure_notice }
}
