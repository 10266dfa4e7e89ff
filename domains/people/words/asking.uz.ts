import type { Translation } from '../../../core/words.ts'
import type en from './asking.en.ts'

export default {
  'people.purpose.known elsewhere': 'u yerda ham tanishadimi, deb soʻrash',
  'people.asking.show-text.does': 'Boshqa tashkilotdan soʻrash haqidagi matnni oʻqish',
  'people.asking.agree.does': 'Boshqa tashkilotdan soʻrashga rozilikni yozib qoʻyish',
  'people.asking.ask.does': 'Ikkala tomon kimni tanishini soʻrash',
  'people.asking.answer.does': 'Boshqa tashkilotning savoliga javob berish',
  'people.asking.allow.does': 'Maʼlum kungacha soʻrashga ruxsat berish',
  'people.asking.end-allowing.does': 'Doimiy ruxsatni tugatish',
  'people.asking.set-rule.does': 'Boshqalar qancha soʻrashi mumkinligini saqlash',
  'people.asking.list.does': 'Tashkilotlar oʻrtasidagi savollarni koʻrish',
  'people.asking.list-known.does': 'Boshqa joyda ham kimni tanishlarini koʻrish',
  'people.asking.ask-for-referral.does': 'Ulardan yoʻllanma soʻrash',
  'people.asking.compare.does': 'Soʻrashga rozi boʻlganlarni bu yerda va u yerda solishtirish',
  'people.asking.sweep.does': 'Boshqalarga berilgan savollardan muddati oʻtganini olib tashlash',
} as const satisfies Translation<typeof en>
