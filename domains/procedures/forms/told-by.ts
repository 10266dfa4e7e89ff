import { classes as dataClasses, type DataClass } from '../exchange/crossing.ts'
import type { FieldName } from './fields.ts'
import type { FilledForm } from './fill.ts'

/** Which class of data each box of a form is. What names an authority, a day of the matter or an answer says nothing of a person but that there is a file. */
const classOf: { readonly [Name in FieldName]?: DataClass } = {
  surname: 'identity', givenNames: 'identity', maidenName: 'identity', otherNames: 'identity', sex: 'identity', bornOn: 'identity', placeOfBirth: 'identity', nationality: 'identity',
  lastResidence: 'family and residence', civilStatus: 'family and residence', spouse: 'family and residence', childrenCount: 'family and residence', children: 'family and residence',
  irregularOn: 'places and routes', observations: 'other for identification', annexes: 'other for identification', replyObservations: 'other for identification', transitReplyObservations: 'other for identification',
  passport: 'identity document', passportValidUntil: 'identity document', permit: 'identity document', travelDocument: 'identity document', travelDocumentIssuedOn: 'identity document', travelDocumentValidUntil: 'identity document',
  transferPlace: 'places and routes', means: 'places and routes', vehicle: 'places and routes', arrivalLeg: 'places and routes', departureLeg: 'places and routes', otherTransit: 'places and routes', finalDestination: 'places and routes',
  escortsCount: 'escort and care', escorts: 'escort and care', medicalEscort: 'escort and care', needsCare: 'escort and care', notByAir: 'escort and care', protectiveMeasures: 'escort and care', supportAsked: 'escort and care',
}

/** Which classes of data a form tells whoever reads it: those of the boxes in which something stands, and what its evidence proves. */
export function toldBy({ parts }: FilledForm): readonly DataClass[] {
  const told = new Set<DataClass>(['file number'])
  for (const part of parts) {
    if ('evidence' in part) { if (part.pieces.length > 0) told.add('other for identification') }
    else for (const { field, value } of part.rows.flat()) { const one = value === null ? undefined : classOf[field]; if (one) told.add(one) }
  }
  return dataClasses.filter((one) => told.has(one))
}
