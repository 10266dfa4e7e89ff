export default {
  'people.linkings.forget-person.does': 'Forget in which lists somebody stands who is kept apart',
} as const satisfies Readonly<Record<string, string>>
