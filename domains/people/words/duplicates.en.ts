import type { Sentence } from '../../../core/words.ts'

export default {
  'people.duplicates.check.does': 'Look whether a person is on file already',
  'people.duplicates.of-person.does': 'Look for other files of a person',
  'people.duplicates.compare.does': 'Compare two files',
  'people.duplicates.merge.does': 'Read two files together as one person',
  'people.duplicates.part.does': 'Part two files again',
  'people.duplicates.not-same.does': 'Say that they are two people',
  'people.duplicates.take-back.does': 'Take back that they are two people',
  'people.duplicates.put-off.does': 'Decide later',
  'people.duplicates.list.does': 'List files that may be of one person',
  'people.duplicates.count.does': 'Count files that may be of one person',
  'people.duplicates.look.does': 'Look for files that may be of one person',
  'people.put-request.does': 'Put the request into this file',
  'people.erase.joined': { one: 'This file is read together with {count} more. Say whether that one is to be erased too.', other: 'This file is read together with {count} more. Say whether those are to be erased too.' },
} as const satisfies Readonly<Record<string, Sentence>>
