export default {
  'web.sent-list.title': 'Sent to authorities',
  'web.sent-list.lede': 'You asked for this. Nothing else went with it, and nobody there can ask us anything about you.',
  'web.sent-list.statement': 'What you said in your own words',
  'web.sent-list.document': 'A document',
  'web.sent-list.taken-in': '{authority} took it in on {date}',
  'web.sent-list.last-day': 'They may take it in until {date}.',
  'web.sent-list.withdrawn-late': 'The envelope was made before you took it back. We give it out no more, and ask for it back. They may still take it in until the last day; if they do, you will see it here.',
  'web.sent-list.withdraw-before': 'The envelope is not made yet. If you take it back, nothing goes.',
  'web.sent-list.withdraw-after': 'The envelope was made and may be on its way. You may take it back: then we give it out no more and ask for it back. What they have taken in, nobody can call back.',
} as const
