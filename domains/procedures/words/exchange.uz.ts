export default {
  'procedures.record-safeguard.does': 'Soʻrovdan oldin nima aniqlanganini yozish: qaror va ixtiyoriy qaytish taklifi',
  'procedures.exchange.send.does': 'Qadamni ishning boshqa tomoniga yuborish',
  'procedures.exchange.withdraw.does': 'Boshqa tomonga xato yuborilganni qaytarib olish',
  'procedures.exchange.incoming.does': 'Ishlarimizning boshqa tomonlari yuborganlarni koʻrsatish',
  'procedures.exchange.show-parcel.does': 'Ishning boshqa tomoni yuborganini ochish',
  'procedures.exchange.take-up.does': 'Boshqa tomon yuborganini olingan kuni bilan qabul qilish',
  'procedures.exchange.set-aside.does': 'Yuborilgan, ammo bu yerda oʻrni yoʻq narsani chetga qoʻyish',
  'procedures.exchange.of-file.does': 'Ishning boshqa tomoniga nima ketganini va nima kelganini koʻrish',
  'procedures.disclosures.does': 'Qaysi shaxsiy maʼlumot kimga va qanday asosda aytilganini koʻrsatish',
  'procedures.record-disclosure.does': 'Shaxsiy maʼlumot qogʻozda berilgani yoki olinganini yozish',
  'procedures.give-form.does': 'Rasmiy blank kimga berilganini yozish',
  'procedures.undo-disclosure.does': 'Daftardagi yozuv xato ekanini aytish',
} as const
