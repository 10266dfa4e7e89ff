import type { Operation } from '../../core/operation.ts'
import { showHead } from './head.ts'
import { listJournal } from './list.ts'
import { proveEntry } from './prove.ts'
import { sealJournal } from './seal.ts'
import { verifyJournal } from './verify.ts'

/** The record of what was done and read: sealed, so that others can verify it. */
export const operations: readonly Operation[] = [sealJournal, verifyJournal, showHead, listJournal, proveEntry]

export { listJournal, proveEntry, sealJournal, showHead, verifyJournal }
export { sayingOf, type Broken } from './broken.ts'
export { words } from './words/index.ts'
