/** Comparing names. */
export default {
  'people.compare-names.does': 'Say of each row of a table whether its two names are of one person',
  'people.compare-names.same-file': 'The result would overwrite the table that is read. Give it another name.',
  'people.compare-names.no-file': 'This file cannot be opened.',
  'people.compare-names.columns': 'These columns are missing in the first row: {columns}.',
}
