export default {
  'procedures.oversight.show.does': 'Open the letters of a monitor and the journal of a file',
  'procedures.oversight.list.does': 'List the letters of the monitors, and who has answered',
  'procedures.oversight.write-letter.does': 'Write a letter to the person of a file, which the office cannot read',
  'procedures.oversight.write-again.does': 'Add to a letter to the person of a file',
  'procedures.oversight.record-given.does': 'Record on which day a letter was handed to the person',
  'procedures.oversight.stop-code.does': 'Stop the code of a letter, because its sheet was lost',
  'procedures.oversight.given.does': 'See on which days a monitor gave the person a letter',
  'procedures.oversight.read.does': 'Read a letter that an independent monitor wrote to me',
  'procedures.oversight.answer.does': 'Answer the monitor who wrote to me',
  'procedures.oversight.over': 'The code of this letter opens nothing any more: write a new letter',
  'procedures.oversight.not-yet': 'This day has not come yet',
  'procedures.oversight.given-already': 'The day is recorded already',
} as const
