/** Being asked about elsewhere, for everybody. */
export default {
  'people.purpose.known elsewhere': 'being asked about: do they know the person too',
  'people.asking.show-text.does': 'Read the text about being asked about elsewhere',
  'people.asking.agree.does': 'Write down consent to be asked about elsewhere',
  'people.asking.ask.does': 'Ask whom both know',
  'people.asking.answer.does': 'Answer a question of another organisation',
  'people.asking.allow.does': 'Let them ask until a day',
  'people.asking.end-allowing.does': 'End the standing permission',
  'people.asking.set-rule.does': 'Keep how much others may ask',
  'people.asking.list.does': 'Look through questions between organisations',
  'people.asking.list-known.does': 'See who is known elsewhere too',
  'people.asking.ask-for-referral.does': 'Ask them for a referral',
  'people.asking.compare.does': 'Compare who agreed to be asked about, here and there',
  'people.asking.sweep.does': 'Take away what has expired of questions to others',
} as const
