import type { Translation } from '../../../core/words.ts'
import type en from './asking.en.ts'

export default {
  'people.purpose.known elsewhere': 'алар да адамды таанышабы деп суроо',
  'people.asking.show-text.does': 'Башка уюмдан суроо жөнүндө текстти окуу',
  'people.asking.agree.does': 'Башка уюмдан сурашууга макулдукту жазып коюу',
  'people.asking.ask.does': 'Эки тарап тең кимди тааныганын суроо',
  'people.asking.answer.does': 'Башка уюмдун суроосуна жооп берүү',
  'people.asking.allow.does': 'Белгилүү күнгө чейин сурашууга уруксат берүү',
  'people.asking.end-allowing.does': 'Туруктуу уруксатты токтотуу',
  'people.asking.set-rule.does': 'Башкалар канча сурай аларын сактоо',
  'people.asking.list.does': 'Уюмдардын ортосундагы суроолорду көрүү',
  'people.asking.list-known.does': 'Башка жерде да кимди тааныганын көрүү',
  'people.asking.ask-for-referral.does': 'Алардан багыттама суроо',
  'people.asking.compare.does': 'Сурашууга макул болгондорду бул жерде жана ал жакта салыштыруу',
  'people.asking.sweep.does': 'Башкаларга берилген суроолордон мөөнөтү өткөнүн алып салуу',
} as const satisfies Translation<typeof en>
