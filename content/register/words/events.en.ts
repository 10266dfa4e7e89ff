import activities from '../activities.json' with { type: 'json' }
import coalition from '../coalition.json' with { type: 'json' }
import events from '../events.json' with { type: 'json' }
import facts from '../facts.json' with { type: 'json' }
import products from '../products.json' with { type: 'json' }
import { textsIn } from '../texts.ts'

/** What is to be translated, as the files of the register hold it. */
const records: readonly { readonly code: string }[] = [...events, ...products, ...facts, ...activities, coalition]
const english: Readonly<Record<string, string>> = Object.fromEntries(records.flatMap((one) => [...textsIn(one, one.code)].map(([key, { en }]) => [key, en])))
export default english
