/** What is read aloud; texts.ts says when. A text that somebody has agreed to is never edited: a change is a new version beside this one. */
export default {
  'consent.opening': 'I will read this to you without hurry. Stop me when something is not clear. It is about showing some of your information to another organisation. You decide.',
  'consent.recipient': 'Who will see it: {recipient}. Country: {country}. This consent is for this organisation only.',
  'consent.purpose': 'What for: {purpose}. This consent does not let them use it for anything else.',
  'consent.classes': 'What they will see: {classes}. Under this consent we show them nothing more.',
  'consent.until': 'The consent has an end. Last day: {until}. After that day they no longer see your information.',
  'consent.border': 'This organisation is in another country: {country}. So your information will cross a border. The law on personal data is different there.',
  'consent.refusal': 'You may say no. This will not affect the help you get. Our help does not depend on your answer.',
  'consent.withdrawal': 'You may take your consent back at any time. You do not have to say why. We hide your information from them at once. They must confirm this and erase what they received.',
  'consent.what stays with them': 'What they themselves have done for you stays in their own records. That we cannot undo.',
  'consent.what stays with us': 'The record that we shared something also stays. It says when, with whom and which kinds of information. The information itself is not in it.',
  'consent.who looked': 'You can ask at any time who has looked at your information. We will tell you.',
  'consent.own words': 'Now please tell me in your own words what you are agreeing to. You may ask me anything.',

  'consent.label.title': 'Consent to share with another organisation',
  'consent.label.agree': 'I agree',
  'consent.label.refuse': 'I do not agree',
  'consent.label.think': 'I want to think about it first',
} as const
