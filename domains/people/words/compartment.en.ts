export default {
  'people.compartment.move.does': 'Keep apart who a person is',
  'people.compartment.open.does': 'Open who a person is',
  'people.compartment.show.does': 'See whose list it is',
  'people.compartment.change.does': 'Change what is kept apart',
  'people.compartment.add-to-list.does': 'Put a colleague on the list',
  'people.compartment.take-off-list.does': 'Take a colleague off the list',
  'people.compartment.break-glass.does': 'Open it for three hours in an emergency',
  'people.compartment.move-back.does': 'Put who a person is back into the file',
} as const satisfies Readonly<Record<string, string>>
