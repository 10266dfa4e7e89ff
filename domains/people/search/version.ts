import given from '../../../content/names/given.json' with { type: 'json' }
import { sha256 } from '../../../core/seal.ts'
import { readName } from '../names/index.ts'
import { keysOf } from './keys.ts'

/** Names in whose keys a change of the reader shows; beside them, each sixteenth line of the list. */
const samples = ['Саидова Мадина Рустамовна', 'Saydzoda Madina', 'Chukhrat Iouldachev', "O'tkir G'aniyev Baxtiyor o'g'li", 'Асель Токтогул кызы', 'Yevhen Kravchenko', 'Սարգսյան Արմեն', 'გიორგი ბერიძე', 'Янукович Віктор']

/**
 * The way in which keys are made now, as a number from 1 to 32,000: another one when the list of names or the reading of names changes, and then every file
 * gets new keys (bring-up.ts). Nobody has to remember to count it up. It is kept with each file in `person.keyed`, where 0 is: no keys yet.
 */
export const keysVersion: number = 1 + sha256(JSON.stringify(given.groups), ...[...samples, ...given.groups.filter((_, at) => at % 16 === 0).map(({ names }) => names)]
  .flatMap((name) => [...keysOf([readName(name)], 0x19900312, ['992901234567']).keys()]).toSorted()).readUInt32BE(0) % 32_000
