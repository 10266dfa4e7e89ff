import type { Command } from '../core/command.ts'
import type { Operation } from '../core/operation.ts'

/** What needs no node and is often called alone, each by itself: whoever calls one of them does not wait for the rest of the house to be read. */
const alone: Readonly<Record<string, () => Promise<Command | Operation>>> = {
  'people/compare-names': async () => (await import('./people/compare-names.ts')).compareNamesOfFile,
  'people/link': async () => (await import('./people/link.ts')).linkRegisters,
  'procedures/standing': async () => (await import('./procedures/standing.ts')).standing,
  'procedures/list': async () => (await import('./procedures/list.ts')).listProcedures,
}
export const namesAlone = Object.keys(alone)

/** Out: the same as `operationNamed` and `commandNamed` give; nothing for a name that is not of these. */
export const aloneNamed = async (name: string): Promise<Command | Operation | undefined> => (Object.hasOwn(alone, name) ? alone[name]?.() : undefined)
