import { createReadStream } from 'node:fs'
import { access, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { isCodeHolder, robot, staff, visitor, type Asking } from '../core/actor.ts'
import { runCommand, type Command } from '../core/command.ts'
import { id } from '../core/ids.ts'
import { openNode, type HamrohNode } from '../core/node.ts'
import type { Operation } from '../core/operation.ts'
import { Refused } from '../core/refused.ts'
import { runPure } from '../core/pure.ts'
import { run } from '../core/run.ts'
import { readSettings } from '../core/settings.ts'
import { languageFor, translator, type Language } from '../core/words.ts'
import { findAccount } from '../domains/directory/index.ts'
import { GivenFile, SentFile, takeFile, type TakenFile } from '../domains/files/index.ts'
import { commandNamed, commands, operationNamed, operations } from '../domains/operations.ts'
import { wordsIn } from '../domains/words.ts'
import { Misused, readFlags, type Flags } from './flags.ts'
import { help, list, type Told } from './help.ts'
import { inputFrom, type Around } from './input.ts'
import { say } from './problem.ts'
import { own, shapeOf, type Shape } from './shape.ts'
import { Unreadable } from './unreadable.ts'
import { askingOf } from './who.ts'
import { words } from './words/index.ts'
import { workshop, workshopCommand } from './workshop/index.ts'

/** Robots that answer to whoever can open the data folder; the others are the house's own. */
const owners = ['robot owner', 'robot founder'] as const
const callable = ({ who }: Operation) => who.some((one) => !one.startsWith('robot ') || owners.some((owner) => owner === one))
const all: readonly Told[] = [...operations.filter(callable), ...commands, ...workshop]

/**
 * `hamroh <operation> --field value`. In: the words after `hamroh`.
 * Out: 0 done (JSON on standard output), 1 refused or found wrong, 2 misused. Words go to standard error, but help that was asked for.
 */
export async function call(argv: readonly string[], around: Around): Promise<number> {
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
    const output = await perform(operation, inputFrom(flags, shapeOf(operation), around), { ...flags, language }, around) ?? null
    around.out(JSON.stringify(output))
    return operation.kind === 'command' && typeof output === 'object' && output !== null && operation.failed?.(output) ? 1 : 0
  } catch (fault) {
    return failed(fault, language, operation, around)
  }
}

async function perform(operation: Operation | Command, input: unknown, { as, language = 'en', output: to }: Flags, { env, folder, open, err }: Around): Promise<unknown> {
  if (to !== undefined && (operation.kind === 'command' || operation.gives !== 'file')) throw new Misused('doors.command.unknown-flag', { name: '--output' })
  if (operation.kind === 'command') {
    if (as !== undefined) throw new Misused('doors.command.unknown-flag', { name: '--as' })
    return runCommand(operation, input, { settings: readSettings(env), folder, language, told: err })
  }
  if (operation.kind === 'pure') return runPure(operation, input)
  const token = env.HAMROH_TOKEN || undefined
  const code = env.HAMROH_CODE || undefined
  const owner = owners.find((one) => operation.who.includes(one))
  if (!operation.who.includes('visitor') && as === undefined && token === undefined && owner === undefined && !(code !== undefined && operation.who.some(isCodeHolder)))
    throw new Misused(operation.who.every(isCodeHolder) ? 'doors.command.who-code' : 'doors.command.who')
  const node = await (open ? open() : openNode(readSettings(env)))
  try {
    const asking = await whoAsks(operation, node, { as, token, code })
    const output = await run(operation, await withFiles(input, folder, shapeOf(operation)), asking, node, { via: 'command' })
    return output instanceof GivenFile ? await save(output, folder, to) : output
  } finally {
    await node.close()
  }
}

/** In: an input whose files are named. Out: the same with the files themselves, as they were taken; this process ends before anything of them is in the way. */
async function withFiles(input: unknown, folder: string, { properties }: Shape): Promise<unknown> {
  if (typeof input !== 'object' || input === null || !Object.values(input).some((one) => one instanceof File)) return input
  const taken: [string, unknown][] = []
  for (const [name, one] of Object.entries(input)) taken.push([name, one instanceof File ? await fileAt(one.name, folder, own(properties, name)?.maxLength !== undefined) : one])
  return Object.fromEntries(taken)
}

/** In: whether the operation reads the file itself; it is then read where it is. */
async function fileAt(path: string, folder: string, isRead: boolean): Promise<TakenFile | SentFile> {
  const whole = resolve(folder, path)
  await access(whole).catch(() => {
    throw new Misused('doors.command.no-file', { name: path })
  })
  return isRead ? SentFile.at(whole, basename(path)) : takeFile(createReadStream(whole), { name: basename(path) })
}

/** Saves a file that came out where `--output` says, or where the command was called, under its own name; one that is there already stays. Out: where it is. */
async function save(file: GivenFile, folder: string, to = basename(file.name)): Promise<{ readonly saved: string }> {
  await writeFile(resolve(folder, to), file.stream(), { flag: 'wx', mode: 0o600 })
  return { saved: to }
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

/** Says what went wrong. Out: how the command ends. */
export function failed(fault: unknown, language: Language, operation: Told | undefined, { err }: Around): number {
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
