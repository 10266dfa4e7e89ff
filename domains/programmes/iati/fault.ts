/**
 * What is wrong with a file beside the official rules. The name is the end of a key in the words (`programmes.iati.fault.<name>`).
 * Those of a `file` end the reading there; those of an `entry` leave out one activity or organisation; the others leave out a row or a value.
 */
export const faultRules = {
  'file.empty': 'critical', 'file.encoding': 'critical', 'file.encoding-unknown': 'critical', 'file.encoding-contradicts': 'critical',
  'file.malformed': 'critical', 'file.doctype': 'critical', 'file.cut': 'critical', 'file.long': 'critical', 'file.deep': 'critical',
  'file.root': 'critical', 'file.old': 'critical', 'file.version': 'critical',
  'file.no-version': 'error',
  'entry.large': 'critical', 'entry.long': 'critical', 'entry.unknown': 'error', 'entry.identifier': 'critical', 'entry.twice': 'error', 'entry.again': 'error',
  'row.missing': 'error', 'row.unreadable': 'error', 'row.repeated': 'error', 'row.expected': 'error',
  'row.person': 'notice', 'row.not-taken': 'notice',
  'code.unknown': 'error', 'code.not-listed': 'warning', 'code.withdrawn': 'warning',
} as const satisfies Record<string, Severity>
export type FaultRule = keyof typeof faultRules
export type Severity = 'critical' | 'error' | 'warning' | 'notice'

/** One fault. `column` counts characters from 1, or bytes where characters could not be read; `filled` is for the words. */
export type Fault = {
  readonly rule: FaultRule
  readonly line: number
  readonly column?: number
  readonly filled?: Readonly<Record<string, string | number>>
}

/** What ends the reading of a file. */
export class Broken extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(`${fault.rule} at line ${fault.line}`)
    this.fault = fault
  }
}
