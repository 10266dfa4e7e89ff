export default {
  'web.my-file.linked': 'Who is linked to you',
  'web.my-file.linked-none': 'Nobody is written down here as your family or as travelling with you.',
  'web.my-file.linked-file': 'has a file here too; you both know of it',
  'web.my-file.linked-nobody': 'not known who it is',
  'web.my-file.linked-since': 'since {day}',
  'web.my-file.linked-ended': 'no longer so',
  'web.my-file.linked-hint': 'Names of other people who have a file here are not shown, and yours is not shown to them. Nobody is given your contact.',
} as const
