import { runCommand } from '../core/command.ts'
import { runPure } from '../core/pure.ts'
import { readSettings } from '../core/settings.ts'
import { languageFor } from '../core/words.ts'
import { aloneNamed } from '../domains/alone.ts'
import { Misused, readFlags } from './flags.ts'
import { inputFrom, type Around } from './input.ts'
import { shapeOf } from './shape.ts'

/**
 * `hamroh <operation> --field value`. In: the words after `hamroh`.
 * Out: 0 done (JSON on standard output), 1 refused or found wrong, 2 misused. Words go to standard error, but help that was asked for.
 *
 * What needs no node is done without reading the rest of the house, which takes longer than most of it; whatever goes otherwise than well is told by the rest.
 */
export async function main(argv: readonly string[], around: Around): Promise<number> {
  const [name = '', ...rest] = argv
  const operation = await aloneNamed(name)
  if (!operation || rest.includes('--help')) return (await import('./call.ts')).call(argv, around)
  let language = languageFor((around.env.LC_ALL || around.env.LC_MESSAGES || around.env.LANG || '').replace('_', '-'))
  try {
    const flags = readFlags(rest, shapeOf(operation))
    language = flags.language ?? language
    if (flags.output !== undefined) throw new Misused('doors.command.unknown-flag', { name: '--output' })
    if (operation.kind === 'command' && flags.as !== undefined) throw new Misused('doors.command.unknown-flag', { name: '--as' })
    const input = inputFrom(flags, shapeOf(operation), around)
    if (operation.kind === 'command') {
      const output = await runCommand(operation, input, { settings: readSettings(around.env), folder: around.folder, language, told: around.err })
      around.out(JSON.stringify(output))
      return operation.failed?.(output) ? 1 : 0
    }
    around.out(JSON.stringify(await runPure(operation, input) ?? null))
    return 0
  } catch (fault) {
    return (await import('./call.ts')).failed(fault, language, operation, around)
  }
}
