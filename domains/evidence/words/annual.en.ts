export default {
  'evidence.annual.list.does': 'See the annual reports',
  'evidence.annual.show.does': 'Read an annual report',
  'evidence.annual.verify.does': 'Check the signature of an annual report',
  'evidence.annual.title': 'Annual report of the coalition, {year}',
} as const
