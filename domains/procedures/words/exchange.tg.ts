export default {
  'procedures.record-safeguard.does': 'Навиштани он чи пеш аз дархост муайян шуд: қарор ва пешниҳоди бозгашти ихтиёрӣ',
  'procedures.exchange.send.does': 'Фиристодани қадам ба тарафи дигари парванда',
  'procedures.exchange.withdraw.does': 'Бозпас гирифтани он чи ба тарафи дигар хато фиристода шуд',
  'procedures.exchange.incoming.does': 'Нишон додани он чи тарафҳои дигари парвандаҳои мо фиристоданд',
  'procedures.exchange.show-parcel.does': 'Кушодани он чи тарафи дигари парванда фиристод',
  'procedures.exchange.take-up.does': 'Қабули он чи тарафи дигар фиристод, бо рӯзи гирифтан',
  'procedures.exchange.set-aside.does': 'Як сӯ гузоштани он чи фиристода шуд ва ин ҷо ҷой надорад',
  'procedures.exchange.of-file.does': 'Дидани он чи ба тарафи дигари парванда рафт ва он чи омад',
  'procedures.disclosures.does': 'Нишон додани он ки кадом маълумоти шахсӣ ба кӣ ва бо кадом асос гуфта шуд',
  'procedures.record-disclosure.does': 'Навиштани он ки маълумоти шахсӣ дар коғаз дода ё гирифта шуд',
  'procedures.give-form.does': 'Навиштани он ки варақаи расмӣ ба кӣ дода шуд',
  'procedures.undo-disclosure.does': 'Гуфтани он ки сабти дафтар хато буд',
} as const
