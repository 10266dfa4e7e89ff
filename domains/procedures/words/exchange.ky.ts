export default {
  'procedures.record-safeguard.does': 'Өтүнмөгө чейин эмне аныкталганын жазуу: чечим жана ыктыярдуу кайтуу сунушу',
  'procedures.exchange.send.does': 'Кадамды иштин экинчи тарабына жөнөтүү',
  'procedures.exchange.withdraw.does': 'Экинчи тарапка ката жөнөтүлгөндү кайтарып алуу',
  'procedures.exchange.incoming.does': 'Иштерибиздин башка тараптары жөнөткөндөрдү көрсөтүү',
  'procedures.exchange.show-parcel.does': 'Иштин экинчи тарабы жөнөткөндү ачуу',
  'procedures.exchange.take-up.does': 'Экинчи тарап жөнөткөндү алынган күнү менен кабыл алуу',
  'procedures.exchange.set-aside.does': 'Жөнөтүлгөн, бирок бул жерде орду жокту четке коюу',
  'procedures.exchange.of-file.does': 'Иштин экинчи тарабына эмне кеткенин жана эмне келгенин көрүү',
  'procedures.disclosures.does': 'Кайсы жеке маалымат кимге жана кандай негизде айтылганын көрсөтүү',
  'procedures.record-disclosure.does': 'Жеке маалымат кагазда берилгенин же алынганын жазуу',
  'procedures.give-form.does': 'Расмий бланк кимге берилгенин жазуу',
  'procedures.undo-disclosure.does': 'Дептердеги жазуу ката экенин айтуу',
} as const
