export default {
  'procedures.record-safeguard.does': 'Record what was found before an application: the decision, and the offer of a voluntary return',
  'procedures.exchange.send.does': 'Send a step to the other side of a file',
  'procedures.exchange.withdraw.does': 'Call back what was sent to the other side in error',
  'procedures.exchange.incoming.does': 'List what the other sides of our files sent',
  'procedures.exchange.show-parcel.does': 'Open what the other side of a file sent',
  'procedures.exchange.take-up.does': 'Take up what the other side sent, with the day of its receipt',
  'procedures.exchange.set-aside.does': 'Set aside what the other side sent and has no place here',
  'procedures.exchange.of-file.does': 'See what went to the other side of a file, and what came',
  'procedures.disclosures.does': 'List what personal data was told to whom, and on which ground',
  'procedures.record-disclosure.does': 'Record that personal data was given or received on paper',
  'procedures.give-form.does': 'Record to whom an official form was given',
  'procedures.undo-disclosure.does': 'Say that a line of the ledger was an error',
} as const
