/** Where one was asked about, in one’s own file. */
export default {
  'web.asked.title': 'Questions to other organisations',
  'web.asked.none': 'Nobody was asked about you. That is done only if you agree to it.',
  'web.asked.what': 'On your consent a machine compared who is known in both organisations. Nobody got a list. A question says nothing about its answer.',
  'web.asked.we-asked': '{organisation} asked. Other side: {other}',
  'web.asked.they-asked': '{other} asked. Other side: {organisation}',
  'web.asked.known': 'You are known there too',
  'web.asked.until': 'This is shown until {date}.',
} as const
