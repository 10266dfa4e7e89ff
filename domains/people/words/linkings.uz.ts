import type { Translation } from '../../../core/words.ts'
import type en from './linkings.en.ts'

export default {
  'people.linkings.begin.does': 'Bogʻlash uchun odamlar roʻyxatini keltirish',
  'people.linkings.add-file.does': 'Ikkinchi roʻyxatni keltirish',
  'people.linkings.start.does': 'Odamlar roʻyxatlarini bogʻlash',
  'people.linkings.work.does': 'Odamlar roʻyxatlarini bogʻlashni davom ettirish',
  'people.linkings.stop.does': 'Odamlar roʻyxatlarini bogʻlashni toʻxtatish',
  'people.linkings.show.does': 'Bogʻlanayotgan roʻyxatlarni ochish',
  'people.linkings.links.does': 'Topilgan bogʻlanishlarni koʻrib chiqish',
  'people.linkings.show-link.does': 'Bitta bogʻlanishni dalillari bilan ochish',
  'people.linkings.take.does': 'Topilgan bogʻlanishlarni jadval qilib olish',
  'people.linkings.forget.does': 'Bogʻlangan roʻyxatlarni oʻchirish',
  'people.linkings.forget-person.does': 'Maʼlumotlari alohida saqlanadigan odam qaysi roʻyxatlarda borligini unutish',
} as const satisfies Translation<typeof en>
