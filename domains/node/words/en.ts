export default {
  'node.show.does': 'See what this node is',
  'node.load-register.does': 'Bring the public register up to date',
  'node.create-office.does': 'Make an office of this node',
  'node.create-office.stamped': 'This node is stamped already, and stays what it is. An office needs a data folder of its own.',
  'node.create-authority.does': 'Make this node one of an authority, or add an authority to it',
  'node.create-authority.other': 'This node is one of those who help people, or a demonstration, and stays what it is. An authority needs a data folder and a database of its own.',
  'node.create-demonstration-authority.does': 'Make a demonstration of a node of authorities',
  'node.add-organisation.does': 'Add an organisation to this office',
  'node.add-organisation.no-office': 'Organisations can be added to an office only. Make one first.',
  'node.sweep.does': 'Clear what has served its time',
  'node.create-demonstration.does': 'Make a demonstration of this node',
} as const
