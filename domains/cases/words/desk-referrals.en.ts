export default {
  // Why a person cannot be referred like this.
  'cases.referrals.refer.no-person': 'This case has no file of its own with us, only what another organisation shared. Record the person first and ask for consent.',
  'cases.referrals.refer.closed': 'This case is closed. Open a case again before you refer the person.',
  'cases.referrals.refer.another-person': 'This consent was given by another person. Choose one that belongs to this case.',
  'cases.referrals.refer.to-oneself': 'The recipient is your own organisation. Nothing needs to be shared.',
  'cases.referrals.refer.withdrawn': 'The consent was withdrawn. Nothing was shared. Your help goes on without it.',
  'cases.referrals.refer.expired': 'The time of this consent is over. Nothing was shared. Ask the person again.',
  'cases.referrals.refer.not-approved': 'A second person has not approved this vital interest yet. Nothing was shared.',
  'cases.referrals.refer.not-reviewed': 'The consent was read in a translation that nobody in your organisation has reviewed. Nothing was shared. Have it reviewed, then ask the person again.',
  'cases.referrals.refer.not-covered': 'The consent does not cover all the information that you chose. Nothing was shared. Leave out what is not covered, or ask the person.',
  'cases.referrals.refer.no-transfer': 'The recipient is in another country, and nothing on record allows the information to cross that border. Nothing was shared. Ask the person about it.',
  'cases.referrals.refer.already': 'This was already shared with this organisation for this case, and it is still open.',

  // Why an answer is not possible.
  'cases.referrals.already-answered': 'This referral was answered before.',
  'cases.referrals.ended-before': 'Sharing has ended before you answered. You only need to confirm the end.',
  'cases.referrals.report-outcome.not-accepted': 'Accept the referral first. After that you can tell what came of it.',
  'cases.referrals.report-outcome.no-words-after-the-end': 'Sharing has ended: the outcome can be told, but without words about the person.',
  'cases.referrals.acknowledge.still-live': 'Sharing has not ended. There is nothing to confirm yet.',
  'cases.referrals.acknowledge.already': 'The end was confirmed before, and what was received is erased.',

  // Where a referral stands.
  'cases.referrals.standing.sent': 'Sent, not opened yet',
  'cases.referrals.standing.waiting': 'Waiting for our answer',
  'cases.referrals.standing.opened': 'Opened',
  'cases.referrals.standing.accepted': 'Accepted',
  'cases.referrals.standing.declined': 'Declined',
  'cases.referrals.standing.outcome': 'Outcome reported',
  'cases.referrals.standing.ended': 'Sharing has ended',
  'cases.referrals.standing.acknowledged': 'Ended, confirmed and erased',
  'cases.referrals.ended.withdrawn': 'Consent withdrawn',
  'cases.referrals.ended.erased': 'The person had the file erased',
  'cases.referrals.ended.expired': 'The time is over',
} as const
