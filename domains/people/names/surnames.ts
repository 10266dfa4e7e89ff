import surnames from '../../../content/names/surnames.json' with { type: 'json' }
import { asSurname } from './forms.ts'
import { soundsOf } from './sounds.ts'

const common = new Set(surnames.surnames.map(({ name }) => asSurname(soundsOf(name.toLowerCase(), 'Cyrl', 'plain')[0] ?? '').root))

/** In: the root of a surname. Out: whether many have it, by content/names/surnames.json. */
export const isCommonSurname = (root: string): boolean => common.has(root)
