import { checkDuplicates } from './check.ts'
import { compareFiles } from './compare.ts'
import { countDuplicates } from './count.ts'
import { listDuplicates } from './list.ts'
import { lookForDuplicates } from './look.ts'
import { mergePeople } from './merge.ts'
import { sayNotSame } from './not-same.ts'
import { duplicatesOf } from './of-person.ts'
import { partPeople } from './part.ts'
import { putOffPair } from './put-off.ts'
import { takeBackNotSame } from './take-back.ts'

export const duplicateOperations = [checkDuplicates, duplicatesOf, compareFiles, mergePeople, partPeople, sayNotSame, takeBackNotSame, putOffPair, listDuplicates, countDuplicates, lookForDuplicates] as const
export { checkDuplicates, duplicatesOf, compareFiles, mergePeople, partPeople, sayNotSame, takeBackNotSame, putOffPair, listDuplicates, countDuplicates, lookForDuplicates }
export { groupOf, groupsOf, headsOf, jointsUnder, type Joint } from './joined.ts'
export { likelySaid, type LikelySaid } from './likely.ts'
export { lookAgain } from './again.ts'
export type { Standing } from './fields.ts'
