export default {
  'people.relation-end.no longer so': 'It is no longer so',
  'people.relation-end.by mistake': 'It was written by mistake',
  'people.relation-end.asked by the person': 'The person asked for it',
  'people.relations.oneself': 'This is the same person.',
  'people.relations.one-of': 'Choose one: a file that is here, or a name.',
  'people.relations.only-a-guardian': 'Only of a guardian can it be said that nobody knows who it is.',
  'people.relations.no-file': 'Only of somebody who has a file here can both know.',
  'people.relations.not-yet': 'This day is still to come.',
  'people.relations.ends-before': 'The end is before the beginning.',
  'people.relations.linked-already': 'This link is there already.',
  'people.relations.guardian-already': 'It is written already that the guardian is not known.',
  'people.relations.over': 'This link is over already.',
} as const
