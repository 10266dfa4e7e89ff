import type { ColumnChoice } from '../matching.ts'
import type { ProblemKind } from '../cells/problem.ts'
import type { DayOrder } from '../cells/day.ts'
import type { ImportState } from '../kept.ts'

type Key = `imports.problem.${ProblemKind}` | `imports.column.${ColumnChoice}` | `imports.state.${ImportState}` | `imports.order.${DayOrder}`

export default {
  'imports.begin.does': 'Bring a spreadsheet',
  'imports.list.does': 'List the spreadsheets that were brought',
  'imports.show.does': 'Open a spreadsheet that was brought',
  'imports.match.does': 'Say what the columns of a spreadsheet are',
  'imports.check.does': 'Check the rows of a spreadsheet',
  'imports.problems.does': 'List the rows of a spreadsheet that stay out, and why',
  'imports.accept.does': 'Accept a spreadsheet',
  'imports.cancel.does': 'Throw away a spreadsheet that was not accepted',
  'imports.forget-rows.does': 'Forget the rows of the spreadsheet by which a person came who is kept apart',
  'imports.take-back.does': 'Take back everything that came by a spreadsheet',
  'imports.sweep.does': 'Forget the rows of spreadsheets that have served',

  // Why something cannot be done with it.
  'imports.match.no-name': 'No column is a name. Say which one is.',
  'imports.match.twice': 'Two columns are said to be the same thing. Only needs may stand in several.',
  'imports.match.needs-cases': 'Needs and notes belong to a case. Open cases, or leave these columns out.',
  'imports.refused.not-yours': 'A colleague brought this spreadsheet and answers for it.',
  'imports.refused.over': 'This spreadsheet was accepted or ended already.',
  'imports.refused.not-checked': 'The check is not over yet.',
  'imports.refused.nobody': 'No row can come in. Mend the table and bring it again.',
  'imports.refused.same-file': 'This very file was brought before. Tick that it may come in again, if that is meant.',
  'imports.refused.not-in': 'Nothing of this spreadsheet is in people and cases.',
  'imports.refused.worked-on': {
    one: 'In {count} of these files somebody has worked since. Tick that it stays, or look at it first.',
    other: 'In {count} of these files somebody has worked since. Tick that they stay, or look at them first.',
  },

  // What a row can have.
  'imports.problem.no name': 'There is no name.',
  'imports.problem.figures in the name': 'This does not look like a name.',
  'imports.problem.lost letters': 'Letters are lost: a program put question marks for them. Save the table as UTF-8 or .xlsx from where it is whole.',
  'imports.problem.mixed alphabets': 'A word has Latin and Cyrillic letters. No search would find it.',
  'imports.problem.alphabets mended': 'A word had Latin and Cyrillic letters and was mended.',
  'imports.problem.formula': 'A formula: what it came to when the file was saved is taken.',
  'imports.problem.formula without value': 'A formula that has come to nothing. Open the file, save it, bring it again; or write the value.',
  'imports.problem.error': 'The spreadsheet shows an error here.',
  'imports.problem.merged': 'This cell is joined with others: nobody can tell for whom it stands.',
  'imports.problem.too long': 'The text is too long, or a quotation mark was never closed.',
  'imports.problem.characters': 'The text is too long for this, or has characters that hide something.',
  'imports.problem.day two readings': 'This day can be read in two ways. Say below which comes first, the day or the month.',
  'imports.problem.day short year': 'The year has two figures.',
  'imports.problem.day year only': 'There is only a year, no day.',
  'imports.problem.day serial': 'A bare number. If it counts days as Excel does, say so below.',
  'imports.problem.day no such day': 'No calendar has this day.',
  'imports.problem.day not a day': 'This is no day.',
  'imports.problem.born later': 'This day is still to come.',
  'imports.problem.country': 'We do not know this country. Write its name or its two-letter code.',
  'imports.problem.language': 'We do not know this language.',
  'imports.problem.phone': 'This is no telephone number.',
  'imports.problem.phone spoiled': 'The spreadsheet has rounded this number: its last figures are lost.',
  'imports.problem.email': 'This is not an e-mail address.',
  'imports.problem.need': 'This is none of our needs.',
  'imports.problem.twice in the file': 'The same name and day of birth as in an earlier row.',
  'imports.problem.on file already': 'Somebody with this name and day of birth is on file already.',

  // What a column is.
  'imports.column.nothing': 'Leave out',
  'imports.column.name': 'Whole name',
  'imports.column.surname': 'Surname',
  'imports.column.given name': 'Given name',
  'imports.column.patronymic': 'Patronymic',
  'imports.column.other name': 'Name in another alphabet or paper',
  'imports.column.born on': 'Date of birth',
  'imports.column.citizenship': 'Citizenship',
  'imports.column.language': 'Language',
  'imports.column.phone': 'Telephone',
  'imports.column.email': 'E-mail',
  'imports.column.need': 'Need',
  'imports.column.work': 'Work',
  'imports.column.papers': 'Papers',
  'imports.column.health': 'Health',
  'imports.column.family': 'Family',
  'imports.column.note': 'Note in the case',

  'imports.state.matching': 'Columns to be matched',
  'imports.state.checking': 'Being checked',
  'imports.state.checked': 'Checked, to be accepted',
  'imports.state.coming in': 'Coming in',
  'imports.state.in': 'In people and cases',
  'imports.state.cancelled': 'Thrown away',
  'imports.state.taken back': 'Taken back',

  'imports.order.as told': 'As it can be told for sure',
  'imports.order.day first': 'The day comes first: 5/6/1990 is 5 June',
  'imports.order.month first': 'The month comes first: 5/6/1990 is 6 May',
} as const satisfies Readonly<Record<Key, unknown>> & Readonly<Record<string, string | { readonly one: string; readonly other: string }>>
