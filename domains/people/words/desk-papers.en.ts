import type { PaperEnd } from '../lists.ts'
import type { FaultKind, Remark } from '../zones/read.ts'

type Key = `people.papers.ended.${PaperEnd}` | `people.zone.fault.${FaultKind}` | `people.zone.remark.${Remark}`

export default {
  'people.papers.ended.replaced': 'replaced by a new one',
  'people.papers.ended.wrong person': 'belongs to somebody else',
  'people.papers.ended.entered by mistake': 'entered by mistake',
  'people.papers.ended.asked by the person': 'the person asked for it',
  'people.papers.refused.issued-later': 'This day is yet to come: a paper cannot have been issued on it',
  'people.papers.refused.issued-before-birth': 'Issued before the day of birth',
  'people.papers.refused.ends-before': 'It would end before it was issued, or before the person was born',
  'people.papers.refused.since-later': 'This day is yet to come',
  'people.papers.refused.ended': 'This paper is no longer on the list. Open the list anew.',
  'people.papers.refused.no-end': 'Nothing is due on this paper any more.',
  'people.zone.fault.no-zone': 'These are not the lines of a passport, card or visa. Type all of them, two or three, with every sign <.',
  'people.zone.fault.length': 'Line {line} has {has} signs; it should have {wants}. Count the signs < again.',
  'people.zone.fault.character': 'In line {line}, sign {at} cannot stand there: only Latin capitals, figures and < do.',
  'people.zone.fault.check-number': 'The check digit after the number does not fit: something in the number was read wrongly, or the paper is faulty.',
  'people.zone.fault.check-birth': 'The check digit after the day of birth does not fit.',
  'people.zone.fault.check-expiry': 'The check digit after the last day does not fit.',
  'people.zone.fault.check-optional': 'The check digit after the additional signs does not fit.',
  'people.zone.fault.check-whole': 'The last check digit, over the whole, does not fit.',
  'people.zone.fault.birth': 'The day of birth is no day of the calendar.',
  'people.zone.fault.expiry': 'The last day is no day of the calendar.',
  'people.zone.fault.sex': 'Where M, F or < should stand, there is something else.',
  'people.zone.fault.state': 'No State has this code: {code}',
  'people.zone.fault.nationality': 'No nationality has this code: {code}',
  'people.zone.fault.names': 'Figures stand among the names, or there are no names.',
  'people.zone.fault.kind': 'No kind of paper begins like this: {code}',
  'people.zone.fault.number': 'There is no number, or it has a gap.',
  'people.zone.remark.filled': 'Signs < at the end of a line were put right: nothing follows them.',
  'people.zone.remark.cyrillic': 'Cyrillic letters that look like Latin ones were read as Latin.',
  'people.zone.remark.cut': 'The names fill their line to the end: there may be more of them. Look at the page itself.',
  'people.zone.remark.part-day': 'The paper does not say the whole day of birth.',
  'people.zone.remark.blank-end': 'The paper does not say when it ends.',
  'people.zone.remark.internal': 'A Russian internal passport: the names are read back into Russian letters. Compare them with the page.',
} as const satisfies Readonly<Record<Key, string>> & Readonly<Record<string, string>>
