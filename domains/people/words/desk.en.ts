import type { WayChecked } from '../lists.ts'

type Key = `people.checked.${WayChecked}`

export default {
  // How the organisation saw that the holder of a code is the person.
  'people.checked.in person': 'We met and recognised the person',
  'people.checked.document seen': 'We saw a document with a photograph',
  'people.checked.known to us': 'We know the person from before',

  // Why not.
  'people.refused.born-later': 'This day is still to come.',
  'people.refused.only-email': 'Messages can be sent by e-mail only. Choose e-mail, or take the tick away.',
  'people.refused.not-an-address': 'This is not an e-mail address.',
  'people.refused.recorded-already': 'The person of this request is recorded already.',
  'people.refused.likely-same': 'Somebody on file is likely the same person. Nothing was recorded. Look at who is shown; if it is somebody else, say of whom you know that.',
  'people.refused.own-organisation': 'This is your own organisation. Choose another one.',
  'people.refused.unknown-organisation': 'This organisation is not here. Choose one from the list.',
  'people.check-identity.asked-for-another': 'This request was made for someone else: its code is not in the hands of this person.',
  'people.check-identity.another-person': 'This request belongs to another person.',
  'people.check-identity.checked-already': 'The holder of this code was confirmed before.',
  'people.notify.not-by-email': 'This person did not choose to be reached by e-mail. Nothing was sent.',
  'people.notify.not-allowed': 'This person did not allow messages. Nothing was sent.',
  'people.notify.not-now': 'This person is reached from {from} to {until} only, where the person is. Nothing was sent.',
  'people.notify.not-sent': 'The mail server did not take the message. Nothing was sent; try again later.',
  'people.consent.give.given-later': 'Consent cannot be given on a day that is still to come.',
  'people.consent.give.over-already': 'This day is over. Choose today or a later day.',
  'people.consent.give.too-long': 'Consent lasts two years at most. Choose an earlier day.',
  'people.consent.review-text.later': 'This day is still to come.',
  'people.consent.review-text.reviewed-already': 'This translation was confirmed before.',
  'people.consent.approve-vital-interest.own-claim': 'You claimed this yourself. Another person has to approve it.',
  'people.consent.approve-vital-interest.over': 'The 72 hours are over.',
  'people.list-names.does': 'See names for a list',
  'people.seen.does': 'See whose files I opened last',
  'people.search.bring-up.does': 'Make older files findable',
} as const satisfies Readonly<Record<Key, string>> & Readonly<Record<string, string>>
