export default {
  'web.my-plan.title': 'Your plan after the return',
  'web.my-plan.agreed': 'You agreed to it on {date}.',
  'web.my-plan.not-agreed': 'You have not agreed to it yet. Nothing is paid before you do.',
  'web.my-plan.new': 'new, not agreed yet',
  'web.my-plan.ended': 'no longer planned',
  'web.my-plan.planned': 'planned for {date}',
  'web.my-plan.paid': 'paid on {date}',
  'web.my-plan.receipt': 'receipt {receipt}',
  'web.my-plan.none': 'No payment is planned yet.',
  'web.my-plan.wrong': 'Is something wrong, or was it not paid to you? Write to the organisation.',
} as const
