export default {
  'people.compartment.kept-apart': 'Who this person is, is kept apart. Only the people on the list change it, on the page of what is kept apart.',
  'people.compartment.not-on-list': 'You are not on the list of those who know who this person is. Ask somebody who is.',
  'people.compartment.on-list-already': 'This colleague is on the list already.',
  'people.compartment.last-on-list': 'The last one stays on the list. Put a colleague on it first, or put the person back into the file.',
  'people.compartment.why.asked by the person': 'The person asked for it',
  'people.compartment.why.no longer in danger': 'The person is no longer in danger',
  'people.compartment.why.by mistake': 'It was kept apart by mistake',
} as const satisfies Readonly<Record<string, string>>
