import conflicts from '../conflicts.json' with { type: 'json' }
import { textsIn } from '../texts.ts'

/** What is to be translated, as the files of the register hold it. */
const english: Readonly<Record<string, string>> = Object.fromEntries([...conflicts].flatMap((one) => [...textsIn(one, one.code)].map(([key, { en }]) => [key, en])))
export default english
