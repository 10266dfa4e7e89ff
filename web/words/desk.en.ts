export default {
  'web.desk.skip': 'To the work',
} as const
