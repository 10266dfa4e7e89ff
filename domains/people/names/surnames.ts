import surnames from '../../../content/names/surnames.json' with { type: 'json' }
import { asSurname } from './forms.ts'
import { soundsOf } from './sounds.ts'

let common: ReadonlySet<string> | undefined

/** In: the root of a surname. Out: whether many have it, by content/names/surnames.json. */
export function isCommonSurname(root: string): boolean {
  common ??= new Set(surnames.surnames.map(({ name }) => asSurname(soundsOf(name.toLowerCase(), 'Cyrl', 'plain')[0] ?? '').root))
  return common.has(root)
}
