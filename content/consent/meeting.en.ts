/** What differs from asking.en.ts where the other organisation has a house of its own and questions go by file; asking.ts says when. */
export default {
  'consent.meeting.recipient': 'Where we may ask: {recipient}. Country: {country}. This consent is for this office only. It keeps its records apart from ours, and the question goes there and back as a closed file.',
  'consent.meeting.what they learn': 'One thing alone can be learned: “is she known there too?” If both know you, and you agreed in both places, both learn it. Nothing else is shown: not your papers, not what you told, not where you are. If not, nobody is told anything and no answer is written down about you.',
  'consent.meeting.withdrawal': 'You may take your consent back at any time. You do not have to say why. We stop asking about you, and what was found is deleted here at once. What was learned there cannot be unlearned, and no word that it is over reaches them by itself. It expires there after thirty days.',

  'consent.meeting.title': 'Consent to be asked about in an organisation that keeps its records apart from ours',
} as const
