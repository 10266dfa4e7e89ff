import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'people.content.names': 'Ном',
  'people.content.born on': 'Санаи таваллуд',
  'people.content.citizenship': 'Шаҳрвандӣ',
  'people.content.reach': 'Роҳи бехатари тамос',
  'people.content.contact': 'Рақам ё суроға',
  'people.content.hours': 'Кай бехатар аст',
  'people.content.contact note': 'Ҳангоми тамос ба чӣ диққат додан лозим аст',
  'people.content.work': 'Кор ва корфармо',
  'people.content.papers': 'Ҳуҷҷатҳо ва дар дасти кӣ будани онҳо',
  'people.content.health': 'Саломатӣ',
  'people.content.family': 'Оила',
  'people.content.account': 'Чӣ рӯй дод, бо суханони худи шахс',

  'people.basis.live': 'Эътибор дорад',
  'people.basis.not approved': 'Қарори корманди дуюмро интизор аст',
  'people.basis.text not reviewed': 'Эътибор надорад: тарҷумаи хондашударо касе насанҷида буд',
  'people.basis.ended': 'Муҳлаташ гузашт',
  'people.basis.withdrawn': 'Бозпас гирифта шуд',

  'people.record.does': 'Маълумоти шахсро сабт кардан',
  'people.show.does': 'Маълумоти шахсро кушодан',
  'people.list.does': 'Одамоне, ки ба онҳо кумак мекунем',
  'people.rename.does': 'Номҳоро ислоҳ кардан',
  'people.change-identity.does': 'Маълумотро дар бораи шахс тағйир додан',
  'people.set-safe-contact.does': 'Роҳи бехатари тамос бо шахсро навиштан',
  'people.check-identity.does': 'Тасдиқ кардан, ки рамз дар дасти кист',
  'people.erase.does': 'Маълумотро барои ҳамеша пок кардан',
  'people.sweep-erased.does': 'Боқимондаи маълумоти покшударо нест кардан',
  'people.show-my-file.does': 'Маълумоти худро хондан',
  'people.notify.does': 'Ба шахс бо почтаи электронӣ хабар додан, ки чизе барои хондан ҳаст',
  'people.consent.show-text.does': 'Матни розигиро хондан',
  'people.consent.review-text.does': 'Тарҷумаи матни розигиро тасдиқ кардан',
  'people.consent.give.does': 'Розигии шахсро навиштан',
  'people.consent.claim-vital-interest.does': 'Маълумотро бе розигӣ додан: ҷон ё саломатӣ дар хатар аст',
  'people.consent.show-vital-interest.does': 'Хондан, ки чаро маълумот бе розигӣ дода мешавад',
  'people.consent.approve-vital-interest.does': 'Ҳамчун корманди дуюм бе розигӣ додани маълумотро тасдиқ кардан',
  'people.consent.withdraw.does': 'Розигиро бозпас гирифтан',

  'people.show-my-file.not-checked': 'Рамзи шумо ҳоло маълумоти шуморо намекушояд. Аз созмон хоҳиш кунед тасдиқ кунад, ки ин шумоед.',
  'people.consent.withdraw.withdrawn-already': 'Ин пештар бозпас гирифта шудааст. Аз рӯи он чизе дода намешавад.',

  'people.mail.subject': 'Барои шумо хабаре ҳаст',
  'people.mail.text': 'Барои шумо чизе барои хондан ҳаст. Бо рамзи худ баргардед.',
} as const satisfies Translation<typeof en>
