export default {
  'journal.seal.does': 'Seal the journal',
  'journal.verify.does': 'Check the journal',
  'journal.head.does': 'Show the latest seal',
  'journal.list.does': 'See the journal',
  'journal.prove.does': 'Get a proof for an entry',
  'journal.prove.waits': 'This entry still waits for its seal. Try again in a few seconds.',

  // Where a check found the journal broken.
  'journal.broken.entry-changed': 'Entry {entry} of organisation {organisation} was changed after it was sealed in seal {seal}.',
  'journal.broken.entry-missing': 'Entry {entry} of organisation {organisation} is missing. Its seal: {seal}.',
  'journal.broken.entry-added': 'Entry {entry} of organisation {organisation} was never sealed and does not wait for a seal: somebody put it there past the journal.',
  'journal.broken.leaf': 'In seal {seal}, the leaves of organisation {organisation} are not those that were sealed. Entry: {entry}.',
  'journal.broken.branch': 'In seal {seal}, a branch is not the one that was sealed. Organisation: {organisation}.',
  'journal.broken.seal': 'Seal {seal} was changed, or the one before it was.',
  'journal.broken.seal-missing': 'Seal {seal} is missing.',
  'journal.broken.signature': 'Seal {seal} does not bear the signature of this node.',
  'journal.broken.cut': 'The journal ends with seal {seal}, before the one that was kept elsewhere: its end was cut off.',
  'journal.broken.head': 'Seal {seal} is not the one that was kept elsewhere: the journal was made anew.',
}
