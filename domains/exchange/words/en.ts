import type { EnvelopeState } from '../lists.ts'

type Key = `exchange.state.${EnvelopeState}`

export default {
  'exchange.envelopes.agree.does': 'Write down that the person wants one thing sent to an authority',
  'exchange.envelopes.make.does': 'Make the envelope',
  'exchange.envelopes.take-out.does': 'Take out the file of the envelope',
  'exchange.envelopes.withdraw.does': 'Take it back',
  'exchange.envelopes.take-receipt.does': 'Take in a receipt',
  'exchange.envelopes.of-person.does': 'See what was sent to authorities',
  'exchange.envelopes.mine.does': 'See what I had sent to authorities',
  'exchange.envelopes.withdrawn': 'This was taken back already',
  'exchange.envelopes.taken-in-already': 'The authority has taken it in. Nobody can call it back any more.',
  'exchange.meetings.agree.does': 'Write down consent to be asked about on another node',
  'exchange.meetings.compare.does': 'Compare who agreed to be asked about, with an office of another node',
  'exchange.state.agreed': 'agreed, not made yet',
  'exchange.state.lapsed': 'not made in time',
  'exchange.state.made': 'on its way',
  'exchange.state.gone': 'time over, no receipt came',
  'exchange.state.withdrawn': 'taken back, nothing was sent',
  'exchange.state.withdrawn late': 'taken back after the envelope was made',
  'exchange.state.taken in': 'taken in',
} as const satisfies Readonly<Record<Key, string>> & Readonly<Record<string, string>>
