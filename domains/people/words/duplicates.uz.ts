import type { Translation } from '../../../core/words.ts'
import type en from './duplicates.en.ts'

export default {
  'people.duplicates.check.does': 'Odam roʻyxatda bor-yoʻqligini tekshirish',
  'people.duplicates.of-person.does': 'Odamning boshqa yozuvlarini izlash',
  'people.duplicates.compare.does': 'Ikki yozuvni taqqoslash',
  'people.duplicates.merge.does': 'Ikki yozuvni bir odam sifatida birga oʻqish',
  'people.duplicates.part.does': 'Yozuvlarni yana ajratish',
  'people.duplicates.not-same.does': 'Bular ikki boshqa odam ekanini belgilash',
  'people.duplicates.take-back.does': '«Ikki boshqa odam» belgisini qaytarib olish',
  'people.duplicates.put-off.does': 'Keyinroq hal qilish',
  'people.duplicates.list.does': 'Bir odamniki boʻlishi mumkin yozuvlar roʻyxati',
  'people.duplicates.count.does': 'Bir odamniki boʻlishi mumkin yozuvlarni sanash',
  'people.duplicates.look.does': 'Bir odamniki boʻlishi mumkin yozuvlarni izlash',
  'people.put-request.does': 'Murojaatni shu yozuvga qoʻshish',
  'people.erase.joined': { other: 'Bu yozuv yana {count} ta yozuv bilan birga oʻqiladi. Ular ham oʻchirilsinmi, koʻrsating.' },
} satisfies Translation<typeof en>
