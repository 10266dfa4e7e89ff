export default {
  'people.duplicates.same-file': 'This is one and the same file.',
  'people.duplicates.one-kept-apart': 'Who one of the two is, is kept apart. To read them together, first keep the other apart too.',
  'people.duplicates.part-first': 'This file is read together with another, which would tell who the person is. Part the two files first.',
  'people.duplicates.joined-already': 'One of these files is read together with another already. Open it to see with which.',
  'people.duplicates.said-two': 'A colleague said that these are two people. Take that back first if it was wrong.',
  'people.duplicates.parted-already': 'These files are parted already.',
  'people.duplicates.why.another person': 'They are two people',
  'people.duplicates.why.by mistake': 'Joined by mistake, or too early',
} as const satisfies Readonly<Record<string, string>>
