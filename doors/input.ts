import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { HamrohNode } from '../core/node.ts'
import { absent, Misused, type Flags } from './flags.ts'
import { gather, readJson } from './given.ts'
import { fit, own, type Shape } from './shape.ts'

/** What a command stands in: its environment, where it writes, and which folder the paths that it is given begin in. */
export type Around = {
  readonly env: NodeJS.ProcessEnv
  readonly folder: string
  out(text: string): void
  err(text: string): void
  input(): string
  open?(): Promise<HamrohNode>
}

/** The input of an operation, from the flags of a command or the JSON that they name. Files are named, not read. Throws Misused, Unreadable. */
export function inputFrom({ json, pairs }: Flags, shape: Shape, around: Around): unknown {
  if (json !== undefined) return readJson(json === '-' ? around.input() : read(json, around).toString('utf8'))
  const input = fit(gather(pairs.map(([name, value]) => [name, isFile(name, shape) ? new File([], value) : value])), shape)
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
