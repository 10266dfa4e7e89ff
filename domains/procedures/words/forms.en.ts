export default {
  'procedures.forms.title.own-national': 'Request for the readmission of an own national',
  'procedures.forms.title.other-person': 'Request for the readmission of a third-country national or stateless person',
  'procedures.forms.title.application': 'Application for readmission',
  'procedures.forms.title.communication': 'Written communication about the holder of a valid passport',
  'procedures.forms.title.reply': 'Reply to an application',
  'procedures.forms.title.transfer': 'Notice of transfer',
  'procedures.forms.title.transit': 'Application for transit',
  'procedures.forms.annex': 'Annex {annex}. {title}',
} as const
