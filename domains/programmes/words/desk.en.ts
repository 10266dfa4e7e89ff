export default {
  // What one can do.
  'programmes.list-running.does': 'See which programmes are running',
  'programmes.list-running.title': 'Running programmes',
  'programmes.list-running.none': 'No programme runs on that day. A coordinator can start one.',
  'programmes.publish.does': 'Make this programme public',
  'programmes.publish.already': 'This programme is public already.',
  'programmes.start.does': 'Start a programme',
  'programmes.start.title': 'What it is called',
  'programmes.start.starts-on': 'First day',
  'programmes.start.ends-on': 'Last day, if it is known',
  'programmes.start.ends-before': 'The last day is before the first.',
  'programmes.end.does': 'Say when it ends',
  'programmes.end.ends-on': 'Last day',
  'programmes.end.before-start': 'It cannot end before it has begun.',
} as const
