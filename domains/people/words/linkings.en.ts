export default {
  'people.linkings.begin.does': 'Bring a list of people, to link it',
  'people.linkings.add-file.does': 'Bring the other list of people',
  'people.linkings.start.does': 'Link lists of people',
  'people.linkings.work.does': 'Go on linking lists of people',
  'people.linkings.stop.does': 'Stop linking lists of people',
  'people.linkings.show.does': 'Show lists of people that are linked',
  'people.linkings.links.does': 'Go through the links that were found',
  'people.linkings.show-link.does': 'Show one link with its evidence',
  'people.linkings.take.does': 'Take the links that were found as a table',
  'people.linkings.forget.does': 'Erase lists of people that were linked',
  'people.linkings.forget-person.does': 'Forget in which lists somebody stands who is kept apart',
} as const satisfies Readonly<Record<string, string>>
