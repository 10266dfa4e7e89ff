import type { Command } from '../core/command.ts'
import type { Operation } from '../core/operation.ts'
import { operations as cases } from './cases/index.ts'
import { operations as coalition } from './coalition/index.ts'
import { operations as complaints } from './complaints/index.ts'
import { operations as directory } from './directory/index.ts'
import { operations as events } from './events/index.ts'
import { operations as evidence } from './evidence/index.ts'
import { operations as exchange } from './exchange/index.ts'
import { operations as files } from './files/index.ts'
import { operations as imports } from './imports/index.ts'
import { operations as journal } from './journal/index.ts'
import { commands as keeping, operations as node } from './node/index.ts'
import { commands as onFiles, operations as people } from './people/index.ts'
import { commands as checking, operations as programmes } from './programmes/index.ts'
import { operations as procedures } from './procedures/index.ts'
import { operations as sources } from './sources/index.ts'

/** All that this system can do, in the order of its domains. Every door finds an operation here, by its name. */
export const operations: readonly Operation[] = [...journal, ...sources, ...directory, ...files, ...programmes, ...people, ...cases, ...imports, ...procedures, ...complaints, ...events, ...coalition, ...evidence, ...exchange, ...node]

const byName = new Map<string, Operation>(operations.map((operation) => [operation.name, operation]))

/** In: a name such as `cases/requests/take`. */
export const operationNamed = (name: string): Operation | undefined => byName.get(name)

/** What is done to the node itself, by its owner on the command line and nowhere else. */
export const commands: readonly Command[] = [...checking, ...onFiles, ...keeping]
export const commandNamed = (name: string): Command | undefined => commands.find((command) => command.name === name)
