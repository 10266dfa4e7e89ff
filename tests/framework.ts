import { acceptIati, addIndicator, addLine, addRole, addSum, beginIati, enterResult, keepIati } from '../domains/programmes/index.ts'
import type { Office, World } from './world.ts'

/** What a file of IATI holds when it holds nothing: enough to be kept. */
export const emptyChunk = { holds: 'activities', entries: [], read: 0, line: 1, told: [], counts: {}, isLast: true } as const

/** A programme that nobody published yet, with an output, a number that was reached, a donor, a sum and a file that was brought in. Out: the ids by kind. */
export async function tellFramework(world: World, { coordinator, supervisor }: Office, programme: string) {
  const { line } = await world.asPage(addLine, { programme, kind: 'output', title: 'Boshpana', countries: ['KG'] }, coordinator)
  const { indicator } = await world.asPage(addIndicator, { line, title: 'Boshpana topganlar', unit: 'kishi' }, coordinator)
  await world.asPage(enterResult, { indicator, startsOn: '2026-01-01', endsOn: '2026-03-31', actual: '12' }, coordinator)
  const { role } = await world.asPage(addRole, { programme, role: 'donor', name: 'Gulnora' }, coordinator)
  await world.asPage(addSum, { programme, kind: 'budget', amount: '1200', currency: 'EUR', valuedOn: '2026-01-01', startsOn: '2026-01-01', endsOn: '2026-12-31' }, coordinator)
  const { import: of } = await world.asPage(beginIati, { name: 'Gulnora.xml' }, supervisor)
  await world.asPage(keepIati, { import: of, number: 0, chunk: emptyChunk }, supervisor)
  await world.asPage(acceptIati, { import: of }, supervisor)
  const { import: waits } = await world.asPage(beginIati, { name: 'Gulnora.xml' }, supervisor)
  return { framework_line: line, indicator, programme_role: role, iati_import: waits }
}
