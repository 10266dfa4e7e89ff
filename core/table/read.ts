import { bounds, refuseFile } from './bounds.ts'
import type { Table } from './cell.ts'
import { readCsvTable } from './csv.ts'
import { readXlsx } from './xlsx.ts'

const begins = (file: Buffer, ...bytes: readonly number[]) => bytes.every((byte, at) => file[at] === byte)
const holds = (file: Buffer, name: string, encoding: 'latin1' | 'utf16le') => file.includes(Buffer.from(name, encoding))

/**
 * Reads a table from a file of any kind that people keep tables in; what it is, its contents say and not its name.
 * Out: its rows with their numbers, and what is odd about it. Throws Refused with the reason, in bounded time and memory.
 */
export async function readTable(file: Buffer): Promise<Table> {
  if (file.length > bounds.file) throw refuseFile('core.table.large', { most: bounds.file / 1_048_576 })
  const table = await read(file)
  if (table.rows.length === 0) throw refuseFile('core.table.empty')
  return table
}

async function read(file: Buffer): Promise<Table> {
  // Compound files: Excel before 2007, and newer workbooks with a password, which are wrapped into one.
  if (begins(file, 0xd0, 0xcf, 0x11, 0xe0)) throw refuseFile(holds(file, 'EncryptedPackage', 'utf16le') ? 'core.table.password' : 'core.table.old-excel')
  if (begins(file, 0x50, 0x4b)) {
    if (holds(file.subarray(0, 200), 'application/vnd.oasis', 'latin1')) throw refuseFile('core.table.no-workbook')
    return readXlsx(file)
  }
  if (begins(file, 0x25, 0x50, 0x44, 0x46) || begins(file, 0x09, 0x08)) throw refuseFile('core.table.not-a-table')
  return readCsvTable(file)
}

/** All of a file in memory, at most so much as is read of one. */
export async function wholeOf(contents: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of contents) {
    bytes += part.length
    if (bytes > bounds.file) throw refuseFile('core.table.large', { most: bounds.file / 1_048_576 })
    parts.push(part)
  }
  return Buffer.concat(parts)
}
