import type { Translation } from '../../../core/words.ts'
import type en from './asking.en.ts'

export default {
  'people.purpose.known elsewhere': 'пурсиш, ки оё онҳо ҳам шахсро мешиносанд',
  'people.asking.show-text.does': 'Хондани матн дар бораи пурсиш аз созмони дигар',
  'people.asking.agree.does': 'Навиштани розигӣ ба пурсиш аз созмони дигар',
  'people.asking.ask.does': 'Пурсидан, ки ҳарду тараф киро мешиносанд',
  'people.asking.answer.does': 'Ҷавоб додан ба саволи созмони дигар',
  'people.asking.allow.does': 'Иҷозати пурсидан то рӯзи муайян',
  'people.asking.end-allowing.does': 'Қатъ кардани иҷозати доимӣ',
  'people.asking.set-rule.does': 'Нигоҳ доштани он ки дигарон чӣ қадар пурсида метавонанд',
  'people.asking.list.does': 'Дидани саволҳо миёни созмонҳо',
  'people.asking.list-known.does': 'Дидани он ки киро дар ҷои дигар ҳам мешиносанд',
  'people.asking.ask-for-referral.does': 'Аз онҳо роҳхат пурсидан',
  'people.asking.compare.does': 'Муқоисаи онҳое, ки ба пурсиш розӣ шуданд, дар ин ҷо ва дар он ҷо',
  'people.asking.sweep.does': 'Бардоштани он чи муҳлаташ гузашт, аз саволҳо ба дигарон',
} as const satisfies Translation<typeof en>
