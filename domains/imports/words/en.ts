export default {
  'imports.bring-in.does': 'Record people from a spreadsheet',
} as const
