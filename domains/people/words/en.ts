import type { BasisState, ContentName } from '../lists.ts'

type Key = `people.content.${ContentName}` | `people.basis.${BasisState}`

export default {
  // The headings over what is shared.
  'people.content.names': 'Name',
  'people.content.born on': 'Date of birth',
  'people.content.citizenship': 'Citizenship',
  'people.content.reach': 'Safe way to reach the person',
  'people.content.contact': 'Number or address',
  'people.content.hours': 'When it is safe',
  'people.content.through': 'Through whom',
  'people.content.code word': 'Code word',
  'people.content.contact note': 'What to take care of',
  'people.content.work': 'Work and employer',
  'people.content.papers': 'Papers and who holds them',
  'people.content.health': 'Health',
  'people.content.family': 'Family',
  'people.content.account': 'What happened, in their own words',

  // Where a ground for sharing stands.
  'people.basis.live': 'In force',
  'people.basis.not approved': 'Waiting for a second person',
  'people.basis.text not reviewed': 'Not in force: nobody had checked the translation that was read',
  'people.basis.ended': 'Time is over',
  'people.basis.withdrawn': 'Withdrawn',

  // What can be done.
  'people.record.does': 'Record a person',
  'people.show.does': 'Open a person’s file',
  'people.list.does': 'People on file',
  'people.rename.does': 'Correct the names',
  'people.change-identity.does': 'Change what is known of a person',
  'people.set-safe-contact.does': 'Write down the safe way to reach a person',
  'people.check-identity.does': 'Confirm who holds the code',
  'people.erase.does': 'Erase a file for good',
  'people.sweep-erased.does': 'Take away what is left of an erased file',
  'people.show-my-file.does': 'Read my file',
  'people.notify.does': 'Tell a person by e-mail that there is something to read',
  'people.consent.show-text.does': 'Read the consent text',
  'people.consent.review-text.does': 'Confirm a translation of the consent text',
  'people.consent.give.does': 'Write down a person’s consent',
  'people.consent.claim-vital-interest.does': 'Share without consent because a life or health is in danger',
  'people.consent.show-vital-interest.does': 'Read why something is to be shared without consent',
  'people.consent.approve-vital-interest.does': 'Approve sharing without consent as a second person',
  'people.consent.withdraw.does': 'Withdraw consent',

  // Why not.
  'people.show-my-file.not-checked': 'Your code does not open a file yet. Ask the organisation to confirm that it is you.',
  'people.consent.withdraw.withdrawn-already': 'This was withdrawn before. Nothing is shared on it.',

  // The e-mail: nothing in it may tell a stranger anything.
  'people.mail.subject': 'There is something for you to read',
  'people.mail.text': 'There is something for you to read. Come back with your code.',
  'people.search.does': 'Find a person by name, day, number or case',
} as const satisfies Readonly<Record<Key, string>> & Readonly<Record<string, string>>
