import { Readable } from 'node:stream'
import { SentFile } from '../domains/files/index.ts'
import { acceptIati, addIndicator, addLine, addRole, addSum, bringIati, bringTable, enterResult, largestIati, readOnIati } from '../domains/programmes/index.ts'
import type { Office, World } from './world.ts'

/** A file as it is sent to the operation that reads it. Whoever gets it closes it. */
export const sentFileOf = (text: string | Buffer, name = 'x.xml'): Promise<SentFile> => SentFile.of(Readable.from([Buffer.from(text)]), { name, most: largestIati })

const activities = '<?xml version="1.0"?><iati-activities version="2.03"><iati-activity><iati-identifier>XM-DAC-41120-X</iati-identifier></iati-activity></iati-activities>'

/** A programme that nobody published yet, with an output, a number that was reached, a donor, a sum, files that were brought in and a table that waits. Out: the ids by kind. */
export async function tellFramework(world: World, { coordinator, supervisor }: Office, programme: string) {
  const { line } = await world.asPage(addLine, { programme, kind: 'output', title: 'Boshpana', countries: ['KG'] }, coordinator)
  const { indicator } = await world.asPage(addIndicator, { line, title: 'Boshpana topganlar', unit: 'kishi' }, coordinator)
  await world.asPage(enterResult, { indicator, startsOn: '2026-01-01', endsOn: '2026-03-31', actual: '12' }, coordinator)
  const { role } = await world.asPage(addRole, { programme, role: 'donor', name: 'Gulnora' }, coordinator)
  await world.asPage(addSum, { programme, kind: 'budget', amount: '1200', currency: 'EUR', valuedOn: '2026-01-01', startsOn: '2026-01-01', endsOn: '2026-12-31' }, coordinator)
  const [file, table] = [await sentFileOf(activities, 'Gulnora.xml'), await sentFileOf('output,indicator,from,to,actual\r\nBoshpana,Boshpana topganlar,2026-04-01,2026-06-30,7', 'Gulnora.csv')]
  const { import: of } = await world.asPage(bringIati, { file }, supervisor)
  await world.asPage(readOnIati, { import: of, from: 0 }, supervisor)
  await world.asPage(acceptIati, { import: of }, supervisor)
  const { import: waits } = await world.asPage(bringIati, { file }, supervisor)
  const { import: brought } = await world.asPage(bringTable, { programme, file: table }, supervisor)
  await Promise.all([file.close(), table.close()])
  return { framework_line: line, indicator, programme_role: role, iati_import: waits, results_import: brought }
}
