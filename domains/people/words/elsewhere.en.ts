/** Which people two organisations both know. */
export default {
  'people.elsewhere.unusable': 'This message cannot be used. It is damaged, belongs to another exchange, or was put together wrongly. Nothing in it was compared.',
  'people.elsewhere.too-many': 'That is more than one exchange may hold. Nothing was compared. Ask about fewer people.',
  'people.elsewhere.over': 'This exchange is over. Its secret is forgotten; a new one has to be begun.',
}
