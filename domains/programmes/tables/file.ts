import { writeCsvForPeople } from '../../../core/csv.ts'
import { writeXlsx } from '../../../core/table/write-xlsx.ts'
import { GivenFile } from '../../files/index.ts'
import type { Framework } from '../results/framework.ts'
import { asText, tableOf } from './layout.ts'

/** As what a table is given out: text, or a workbook. */
export const shapes = ['csv', 'xlsx'] as const
export type TableShape = (typeof shapes)[number]
const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

/** The results of a framework as a file: in the layout that can be filled in and brought back. In: the programme's code, and its title for the sheet. */
export async function tableFile(framework: Pick<Framework, 'lines'>, { code, title, shape }: { readonly code: string; readonly title: string; readonly shape: TableShape }): Promise<GivenFile> {
  const rows = tableOf(framework)
  const bytes = shape === 'csv' ? Buffer.from(writeCsvForPeople(asText(rows))) : writeXlsx([{ name: title, rows }])
  return GivenFile.of((async function* () { yield bytes })(), { name: `results-${code}.${shape}`, type: types[shape] })
}
