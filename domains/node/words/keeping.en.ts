export default {
  'node.backup.does': 'Back up this node into one sealed file',
  'node.restore.does': 'Bring this node back from a backup',
  'node.rotate-node-key.does': 'Change the key of this node',
  'node.rotate-organisation-key.does': 'Change the key of an organisation',
} as const
