import type { BasisState, ContentName, WayChecked } from '../lists.ts'

type Listed = `people.checked.${WayChecked}` | `people.content.${ContentName}` | `people.basis.${BasisState}`

const listed = {
  // How the organisation saw that the holder of a code is the person.
  'people.checked.in person': 'We met and recognised the person',
  'people.checked.document seen': 'We saw a document with a photograph',
  'people.checked.known to us': 'We know the person from before',

  // The headings over what is shared.
  'people.content.names': 'Name',
  'people.content.born on': 'Date of birth',
  'people.content.citizenship': 'Citizenship',
  'people.content.reach': 'Safe way to reach the person',
  'people.content.contact': 'Number or address',
  'people.content.hours': 'When it is safe',
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
} as const satisfies Readonly<Record<Listed, string>>

export default {
  ...listed,

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
  'people.refused.born-later': 'This day is still to come.',
  'people.refused.only-email': 'Messages can be sent by e-mail only. Choose e-mail, or take the tick away.',
  'people.refused.not-an-address': 'This is not an e-mail address.',
  'people.refused.recorded-already': 'The person of this request is recorded already.',
  'people.refused.own-organisation': 'This is your own organisation. Choose another one.',
  'people.refused.unknown-organisation': 'This organisation is not here. Choose one from the list.',
  'people.check-identity.asked-for-another': 'This request was made for someone else: its code is not in the hands of this person.',
  'people.check-identity.another-person': 'This request belongs to another person.',
  'people.check-identity.checked-already': 'The holder of this code was confirmed before.',
  'people.show-my-file.not-checked': 'Your code does not open a file yet. Ask the organisation to confirm that it is you.',
  'people.notify.not-by-email': 'This person did not choose to be reached by e-mail. Nothing was sent.',
  'people.notify.not-allowed': 'This person did not allow messages. Nothing was sent.',
  'people.notify.not-sent': 'The mail server did not take the message. Nothing was sent; try again later.',
  'people.consent.give.given-later': 'Consent cannot be given on a day that is still to come.',
  'people.consent.give.over-already': 'This day is over. Choose today or a later day.',
  'people.consent.give.too-long': 'Consent lasts two years at most. Choose an earlier day.',
  'people.consent.review-text.later': 'This day is still to come.',
  'people.consent.review-text.reviewed-already': 'This translation was confirmed before.',
  'people.consent.approve-vital-interest.own-claim': 'You claimed this yourself. Another person has to approve it.',
  'people.consent.approve-vital-interest.over': 'The 72 hours are over.',
  'people.consent.withdraw.withdrawn-already': 'This was withdrawn before. Nothing is shared on it.',

  // The e-mail: nothing in it may tell a stranger anything.
  'people.mail.subject': 'There is something for you to read',
  'people.mail.text': 'There is something for you to read. Come back with your code.',
} as const
