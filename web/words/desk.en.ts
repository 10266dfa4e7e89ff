export default {
  'web.desk.skip': 'To the work',
  'web.desk.tabs': 'Desk',
  'web.desk.tab.today': 'Today',
  'web.desk.tab.requests': 'Requests',
  'web.desk.tab.people': 'People',
  'web.desk.tab.cases': 'Cases',
  'web.desk.tab.referrals': 'Referrals',
  'web.desk.tab.complaints': 'Complaints',
  'web.desk.tab.staff': 'Staff',
  'web.desk.sign-out': 'Sign out',
  'web.desk.foot': 'Every name you open here is written down, and the person may ask who looked.',
  'web.quoted': '“{words}”',

  // How to reach somebody safely: an order to the one who holds the telephone.
  'web.careful.not at all': 'Do not call and do not write.',
  'web.careful.by code': 'Do not call and do not write: comes back with the code.',
  'web.careful.telephone': 'Only by telephone:',
  'web.careful.sms': 'Only by SMS:',
  'web.careful.messenger': 'Only in a messenger:',
  'web.careful.email': 'Only by e-mail:',
  'web.careful.another person': 'Only through another person:',
  'web.careful.hours': 'When it is safe',
} as const
