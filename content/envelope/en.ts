/** What is read aloud before something is sent to an authority; texts.ts says when. A text that somebody has agreed to is never edited: a change is a new version beside this one. */
export default {
  'sending.opening': 'I will read this to you without hurry. Stop me when something is not clear. It is about sending one paper, or one statement of yours, to an authority. You decide, and you may say no.',
  'sending.recipient': 'Who gets it: {recipient}. Country: {country}. It is an authority. It decides about people; it does not help them as we do.',
  'sending.what': 'What they get: {what}. Nothing else goes with it: none of our notes, nothing about your case with us, no other paper, nobody else’s name.',
  'sending.reference': 'So that they find your file, we write on it: {reference}.',
  'sending.reference-none': 'We write nothing on it by which they would find your file. What is in it is all they have.',
  'sending.from': 'They will see that it came from us: {sender}. So they will know that you are in touch with us.',
  'sending.use': 'They may use it for you, and they may use it against you. If you wish, talk with a lawyer first. There is time.',
  'sending.until': 'This consent is for one time only. Last day: {until}. What they have not taken into a file of theirs by then, they may not take in any more.',
  'sending.help': 'Our help does not depend on this. If you say no, nothing changes between you and us.',
  'sending.nobody may ask': 'Nobody may ask you to sign this: no authority, no guard, no employer, and not us. If somebody asked you to, tell me now, and we will not send it.',
  'sending.withdrawal': 'You may take it back, and need not say why. As long as the envelope is not made, nothing goes. Once it is made, it may already be on its way: then we can only ask for it back.',
  'sending.no way back': 'Once they have taken it into their file, nobody can call it back. It stays there, under their law.',
  'sending.receipt': 'When they take it in, they send us a paper that says on which day. You will see it in your file. That is all they can send us.',
  'sending.own words': 'Now please tell me in your own words what is sent, to whom, and what cannot be undone. You may ask me anything.',

  'sending.label.title': 'Consent to send one thing to an authority',
  'sending.label.agree': 'I want this sent',
  'sending.label.refuse': 'I do not want it sent',
  'sending.label.think': 'I want to think about it first',

  'sending.what.document': 'a copy of this paper: {kind}',
  'sending.what.statement': 'what you say here in your own words, as we read it back to you',
} as const
