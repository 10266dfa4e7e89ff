/** Why a question to another organisation is refused. */
export default {
  'people.asking.agree.must-cross': 'This organisation is in another country. Without agreeing to that, nobody can be asked there: either tick it, or leave it.',
  'people.asking.agree.agreed-already': 'The person agreed already to be asked about there, and that consent still counts.',
  'people.asking.ask.not-alike': 'By likeness one can ask only where both organisations take part in it. Ask by equal names and dates.',
  'people.asking.ask.waits': 'A question to them waits already. They answer it first.',
  'people.asking.ask.enough': { one: 'They let themselves be asked once a day, and that was today already. Tomorrow you can ask again.', other: 'They let themselves be asked {count} times a day, and that is reached. Tomorrow you can ask again.' },
  'people.asking.answer.decided': 'This question was answered already, or its week is over.',
  'people.asking.allow.too-long': 'A year from today at the latest.',
  'people.asking.allow.allowed': 'They may ask already. End that first.',
  'people.asking.set-rule.read-first': 'Read the risk, and tick that you did.',
  'people.asking.ask-for-referral.outside': 'They have a house of their own, and no word goes there from here. Ring the office that is named.',
  'people.asking.ask-for-referral.asked': 'They have been asked for a referral already.',
} as const
