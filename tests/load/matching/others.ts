import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** What others reached: `{ "FEBRL 4: F1": { "Splink 4.0.17": "0.9999" } }`. */
const Others = z.record(z.string(), z.record(z.string(), z.string()))

/**
 * Measured once beside a prototype of this engine, on the same rows, rules and fields: 2 vCPU AMD EPYC, 24 GB, Debian 12, Node 24, Python 3.11; Splink 4.0.17
 * on DuckDB 1.5.6, recordlinkage 0.16. The made registers there were of another generator of the same kind. Another job sometimes shared that machine.
 */
const written: z.output<typeof Others> = {
  'FEBRL 4: F1': { Splink: '0.9999', recordlinkage: '0.9997', prototype: '0.9999' },
  'FEBRL 4: seconds': { Splink: '10.7', recordlinkage: '1.10', prototype: '0.14 to 0.35' },
  'historical_50k, clusters: F1': { Splink: '0.849', recordlinkage: '0.006', prototype: '0.862' },
  'historical_50k, clusters: seconds': { Splink: '12.8', recordlinkage: '13.5', prototype: '1.9' },
  '100,000 rows in two registers: F1': { Splink: '0.964', recordlinkage: '0.871', prototype: '0.975 to 0.984' },
  '100,000 rows in two registers: seconds': { Splink: '4.2', recordlinkage: '0.9', prototype: '2.0' },
  '1,000,000 rows in two registers: F1': { Splink: '0.956', recordlinkage: '0.006', prototype: '0.967 to 0.974' },
  '1,000,000 rows in two registers: seconds': { Splink: '68.4', recordlinkage: '> 50', prototype: '6.7 to 8.0 (names already read)' },
  '1,000,000 rows in two registers: memory': { Splink: '6.6 GB', prototype: '0.28 GB' },
}

const file = process.env.HAMROH_PEERS
/** Whether the results of others come from a run on this machine. */
export const areFresh = file !== undefined && existsSync(file)
const others = areFresh && file !== undefined ? Others.parse(JSON.parse(readFileSync(file, 'utf8'))) : written

/** What others reached in one figure, in words. */
export const told = (what: string, of: string): string => Object.entries(others[`${what}: ${of}`] ?? {}).map(([who, reached]) => `${who} ${reached}`).join('; ')
