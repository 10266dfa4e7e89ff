export default {
  // The appointments to come, as the one who comes reads them.
  'web.coming.title': 'Your appointments',
  'web.coming.zone': 'The time is that in: {country}',
  'web.coming.with us': 'At the office of the organisation: {organisation}',
  'web.coming.elsewhere': 'At another place',
  'web.coming.telephone': 'By telephone',
  'web.coming.place': 'Place: {place}',
  'web.coming.interpreter': 'With an interpreter. Language: {language}',
  'web.coming.minutes': 'Length in minutes: {minutes}',
  'web.coming.cannot': 'If you cannot come, write it here with your code. You need not say why.',
} as const
