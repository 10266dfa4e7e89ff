import type { Translation } from '../../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'files.accepted.does': 'Qanday fayllarni yuborish mumkinligini koʻrsatish',
  'files.put.does': 'Fayl yuborish',
  'files.sweep.does': 'Hech kim ishlatmagan fayllarni olib tashlash',
  'files.refused.empty': 'Fayl boʻsh. Boshqasini tanlang.',
  'files.refused.none': 'Faylni tanlang.',
  'files.refused.large': 'Fayl {most} MB dan katta. Uni kichraytiring yoki boʻlib yuboring.',
  'files.refused.cut': 'Fayl toʻliq yetib kelmadi. Uni qayta yuboring.',
  'files.refused.broken': 'Rasm buzilgan: u oxirigacha emas. Uni qayta yuboring yoki boshqa surat oling.',
  'files.refused.type': 'Nomi qanday boʻlishidan qatʼi nazar, bunday fayl qabul qilinmaydi. Parolsiz PDF, JPEG, PNG, WebP yoki HEIC rasm, Word yoki OpenDocument matni, Excel jadvali, oddiy matn yoki CSV yuboring.',
  'files.refused.encoding': 'Faylni boricha yuboring, uzatishda siqmang.',
  'files.refused.too-many': 'Siz yuborgan fayllarning juda koʻpi hali ishlatilmagan. Ularni ishlating yoki ertaga urinib koʻring: bir kunda ishlatilmagan fayl olib tashlanadi.',
} as const satisfies Translation<typeof en>
