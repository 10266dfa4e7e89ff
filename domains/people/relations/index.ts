import { addRelation } from './add.ts'
import { endRelation } from './end.ts'
import { listRelations } from './list.ts'
import { tellRelation } from './tell.ts'

export const relationOperations = [addRelation, listRelations, tellRelation, endRelation] as const
export { addRelation, listRelations, tellRelation, endRelation }
export { linksOf, type LinkedToMe, type Relation } from './links.ts'
export { whoAnswersFor, type Answers } from './roles.ts'
