import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { robot, staff, visitor, type Asking } from '../core/actor.ts'
import { runCommand, type Command } from '../core/command.ts'
import { id } from '../core/ids.ts'
import { openNode, type HamrohNode } from '../core/node.ts'
import type { Operation } from '../core/operation.ts'
import { Refused } from '../core/refused.ts'
import { run, runPure } from '../core/run.ts'
import { readSettings } from '../core/settings.ts'
import { languageFor, translator, type Language } from '../core/words.ts'
import { findAccount } from '../domains/directory/index.ts'
import { commandNamed, commands, operationNamed, operations } from '../domains/operations.ts'
import { wordsIn } from '../domains/words.ts'
import { absent, Misused, readFlags, type Flags } from './flags.ts'
import { gather, readJson } from './given.ts'
import { help, list, type Told } from './help.ts'
import { say, Unreadable } from './problem.ts'
import { fit, own, shapeOf, type Shape } from './shape.ts'
import { askingOf } from './who.ts'
import { words } from './words/index.ts'
import { workshop, workshopCommand } from './workshop/index.ts'

/** What a command stands in: its environment, where it writes, and which folder the paths that it is given begin in. */
export type Around = {
  readonly env: NodeJS.ProcessEnv
  readonly folder: string
  out(text: string): void
  err(text: string): void
  input(): string
  open?(): Promise<HamrohNode>
}

/** Robots that answer to whoever can open the data folder; the others are the house's own. */
const owners = ['robot owner', 'robot founder'] as const
const callable = ({ who }: Operation) => who.some((one) => !one.startsWith('robot ') || owners.some((owner) => owner === one))
const all: readonly Told[] = [...operations.filter(callable), ...commands, ...workshop]

/**
 * `hamroh <operation> --field value`. In: the words after `hamroh`.
 * Out: 0 done (JSON on standard output), 1 refused, 2 misused. Words go to standard error, but help that was asked for.
 */
export async function main(argv: readonly string[], around: Around): Promise<number> {
  let language = languageFor((around.env.LC_ALL || around.env.LC_MESSAGES || around.env.LANG || '').replace('_', '-'))
  const [name, ...rest] = argv
  const operation = name === undefined || name.startsWith('--') ? undefined : (commandNamed(name) ?? workshopCommand(name) ?? operationNamed(name))
  try {
    if (name !== undefined && !name.startsWith('--') && !(operation && (operation.kind === 'command' || callable(operation)))) throw new Misused('doors.command.unknown-operation', { name })
    const flags = readFlags(operation ? rest : argv, operation && shapeOf(operation))
    language = flags.language ?? language
    if (!operation || flags.help) {
      around.out(operation ? help(operation, language) : list(all, language))
      return 0
    }
    around.out(JSON.stringify(await perform(operation, inputFrom(flags, shapeOf(operation), around), flags, around) ?? null))
    return 0
  } catch (fault) {
    return failed(fault, language, operation, around)
  }
}

async function perform(operation: Operation | Command, input: unknown, { as }: Flags, { env, folder, open }: Around): Promise<unknown> {
  if (operation.kind === 'command') {
    if (as !== undefined) throw new Misused('doors.command.unknown-flag', { name: '--as' })
    return runCommand(operation, input, { settings: readSettings(env), folder })
  }
  if (operation.kind === 'pure') return runPure(operation, input)
  const token = env.HAMROH_TOKEN || undefined
  const code = env.HAMROH_CODE || undefined
  const owner = owners.find((one) => operation.who.includes(one))
  if (!operation.who.includes('visitor') && as === undefined && token === undefined && owner === undefined && !(code !== undefined && operation.who.includes('asker')))
    throw new Misused(operation.who.every((one) => one === 'asker') ? 'doors.command.who-code' : 'doors.command.who')
  const node = await (open ? open() : openNode(readSettings(env)))
  try {
    const asking = await whoAsks(operation, node, { as, token, code })
    return await run(operation, input, asking, node, { via: 'command' })
  } finally {
    await node.close()
  }
}

/** A named colleague, a token, a code; else the owner of the data folder, where an operation is hers. */
async function whoAsks(operation: Operation, node: HamrohNode, { as, token, code }: { as: string | undefined; token: string | undefined; code: string | undefined }): Promise<Asking> {
  if (operation.who.includes('visitor')) return visitor
  if (as !== undefined) {
    const { account } = await run(findAccount, { name: as }, robot('owner'), node, { via: 'command' })
    return staff(id('account').parse(account))
  }
  if (token === undefined && operation.who.includes('robot owner')) return robot('owner')
  if (token === undefined && operation.who.includes('robot founder')) return robot('founder')
  return askingOf(node, operation, { token, code: token === undefined ? code : undefined })
}

function inputFrom({ json, pairs }: Flags, shape: Shape, around: Around): unknown {
  if (json !== undefined) return readJson(json === '-' ? around.input() : read(json, around).toString('utf8'))
  const input = fit(gather(pairs.map(([name, value]) => [name, isFile(name, shape) ? new File([new Uint8Array(read(value, around))], basename(value)) : value])), shape)
  const needed = absent(shape, typeof input === 'object' && input !== null ? input : {})
  if (needed.length > 0) throw new Misused('doors.command.is-needed', { names: needed.join(', ') })
  return input
}

function isFile(name: string, shape: Shape): boolean {
  let at: Shape | undefined = shape
  for (const part of name.split('.')) at = own(at?.properties, part) ?? at?.items
  return (at?.format ?? at?.items?.format) === 'binary'
}

function read(path: string, { folder }: Around): Buffer {
  try {
    return readFileSync(resolve(folder, path))
  } catch {
    throw new Misused('doors.command.no-file', { name: path })
  }
}

/** Says what went wrong. Out: how the command ends. */
function failed(fault: unknown, language: Language, operation: Told | undefined, { err }: Around): number {
  if (fault instanceof Misused) {
    err(translator(words, language)(fault.key, fault.filled))
    err(`\n${operation ? help(operation, language) : list(all, language)}`)
    return 2
  }
  if (fault instanceof Refused) {
    const { title, detail, fields, now } = say(wordsIn(language), fault)
    err(`${title}. ${detail}`)
    for (const [name, whys] of Object.entries(fields)) err(`  --${name}: ${whys.join('; ')}`)
    if (now !== undefined) err(JSON.stringify(now))
    return fault instanceof Unreadable ? 2 : 1
  }
  err(fault instanceof Error ? fault.message : wordsIn(language)('core.refused.fault'))
  return 1
}
