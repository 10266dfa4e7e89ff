export default {
  'node.show.does': 'See what this node is',
  'node.load-register.does': 'Bring the public register up to date',
  'node.create-office.does': 'Make an office of this node',
  'node.create-office.stamped': 'This node is stamped already, and stays what it is. An office needs a data folder of its own.',
  'node.add-organisation.does': 'Add an organisation to this office',
  'node.add-organisation.no-office': 'Organisations can be added to an office only. Make one first.',
  'node.sweep.does': 'Clear what has served its time',
  'node.create-demonstration.does': 'Make a demonstration of this node',
} as const
