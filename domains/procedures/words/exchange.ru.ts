export default {
  'procedures.record-safeguard.does': 'Записать, что установлено до запроса: решение и предложение добровольного возвращения',
  'procedures.exchange.send.does': 'Отправить шаг другой стороне дела',
  'procedures.exchange.withdraw.does': 'Отозвать то, что отправлено другой стороне по ошибке',
  'procedures.exchange.incoming.does': 'Показать, что прислали другие стороны наших дел',
  'procedures.exchange.show-parcel.does': 'Открыть то, что прислала другая сторона дела',
  'procedures.exchange.take-up.does': 'Принять присланное другой стороной, с днём получения',
  'procedures.exchange.set-aside.does': 'Отложить присланное, которому здесь не место',
  'procedures.exchange.of-file.does': 'Посмотреть, что ушло другой стороне дела и что пришло',
  'procedures.disclosures.does': 'Показать, какие персональные данные кому сообщены и на каком основании',
  'procedures.record-disclosure.does': 'Записать, что персональные данные переданы или получены на бумаге',
  'procedures.give-form.does': 'Записать, кому передан официальный бланк',
  'procedures.undo-disclosure.does': 'Указать, что запись в журнале сделана по ошибке',
} as const
