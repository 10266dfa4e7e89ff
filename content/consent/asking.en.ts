/** What is read aloud before somebody may be asked about; asking.ts says when. A text that somebody has agreed to is never edited: a change is a new version beside this one. */
export default {
  'consent.asking.opening': 'I will read this to you without hurry. Stop me when something is not clear. It is about one question to another organisation: do they know you too? You decide.',
  'consent.asking.recipient': 'Where we may ask: {recipient}. Country: {country}. This consent is for this organisation only.',
  'consent.asking.how': 'A machine compares. It turns the names and birth dates of people who agreed here, and of people who agreed there, into secret signs. Nobody gets a list to read, neither here nor there.',
  'consent.asking.what they learn': 'If both know you, and you agreed in both places, both are told so. Nothing else is shown: not your papers, not what you told, not where you are. If not, nobody is told anything and no answer is written down about you.',
  'consent.asking.what for': 'It helps to find help that you are given already, so that you do not have to tell everything twice. To show anything of your file we would ask you for another consent.',
  'consent.asking.mistakes': 'A machine can be wrong. What it found is only a reason to ask and proves nothing about you.',
  'consent.asking.until': 'The consent has an end. Last day: {until}. After that day we do not ask about you any more.',
  'consent.asking.border': 'This organisation is in another country: {country}. So they may learn there that you are known here. The law on personal data is different there.',
  'consent.asking.refusal': 'You may say no. This will not affect the help you get. Our help does not depend on your answer.',
  'consent.asking.withdrawal': 'You may take your consent back at any time. You do not have to say why. We stop asking about you, and what was found is hidden here and there at once. What somebody has already read, we cannot make unread.',
  'consent.asking.what stays with us': 'The record that you were asked about stays: when and where. You can read it in your own file.',
  'consent.asking.own words': 'Now please tell me in your own words what you are agreeing to. You may ask me anything.',

  'consent.asking.title': 'Consent to be asked about in another organisation',
} as const
