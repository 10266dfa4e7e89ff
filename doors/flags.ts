import { languages, type Filled, type Language } from '../core/words.ts'
import { own, type Shape } from './shape.ts'
import type { Key } from './words/index.ts'

/** The command was called in a way that it does not know: exit 2, and the help of what was meant. */
export class Misused extends Error {
  readonly key: Key
  readonly filled: Filled
  constructor(key: Key, filled: Filled = {}) {
    super(key)
    this.key = key
    this.filled = filled
  }
}

/** What a command line says: the fields of the input in their order, and what is about the command itself. */
export type Flags = {
  readonly pairs: readonly (readonly [name: string, value: string])[]
  readonly json?: string
  readonly as?: string
  /** Where a file goes that comes out. */
  readonly output?: string
  readonly language?: Language
  readonly help: boolean
}

/** Flags of the command itself; `language` is also a field, where an operation has one. */
export const reserved = ['json', 'as', 'help'] as const

/** In: the words after the operation's name; what it takes (nothing when there is no operation). Throws Misused. */
export function readFlags(words: readonly string[], shape: Shape = {}): Flags {
  const pairs: [string, string][] = []
  const about = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [, name, , given] = /^--([^=]+)(=([\s\S]*))?$/.exec(word) ?? []
    if (name === undefined) throw new Misused('doors.command.stray', { name: word })
    if (name === 'help' && given === undefined) {
      about.set('help', '')
      continue
    }
    const field = own(shape.properties, name.split('.')[0] ?? '') !== undefined
    if (!field && !['json', 'as', 'language', 'output'].includes(name)) throw new Misused('doors.command.unknown-flag', { name: `--${name}` })
    const value = given ?? words[++at]
    if (value === undefined || (given === undefined && value.startsWith('--'))) throw new Misused('doors.command.no-value', { name: `--${name}` })
    if (field) pairs.push([name, value])
    if (field && name !== 'language') continue
    if (about.has(name)) throw new Misused('doors.command.once', { name: `--${name}` })
    about.set(name, value)
  }
  const language = languages.find((one) => one === about.get('language'))
  if (about.has('language') && !language) throw new Misused('doors.command.languages', { languages: languages.join(', ') })
  if (about.has('json') && pairs.length > 0) throw new Misused('doors.command.json-alone')
  const [json, as, output] = [about.get('json'), about.get('as'), about.get('output')]
  return { pairs, help: about.has('help'), ...(json !== undefined && { json }), ...(as !== undefined && { as }), ...(output !== undefined && { output }), ...(language && { language }) }
}

/** The flags of fields that have to be given and were not. */
export const absent = (shape: Shape, given: object): readonly string[] =>
  (shape.required ?? []).filter((name) => !Object.hasOwn(given, name)).map((name) => `--${name}`)
