import type { Translation } from '../../core/words.ts'
import type en from './desk-documents.en.ts'

export default {
  'web.documents.title': 'Hujjatlar',
  'web.documents.lede': 'Qogʻozlarning nusxalari. Ular boshqa tashkilotlarga hech qachon berilmaydi. Odam ular saqlanayotganini va kim ochganini koʻradi.',
  'web.documents.none': 'Hujjat yoʻq',
  'web.documents.to-file': 'Odam haqidagi maʼlumotlarga qaytish',
  'web.documents.all': 'Barcha hujjatlar',
  'web.documents.kind': 'Bu nima?',
  'web.documents.choose': 'Tanlang',
  'web.documents.note': 'Eslatma',
  'web.documents.note-hint': 'Bir qator, masalan: surat bor sahifa. Toʻldirish shart emas.',
  'web.documents.file': 'Fayl',
  'web.documents.file-hint': '{most} MB dan oshmasin: PDF, rasm, Word, Excel, OpenDocument yoki oddiy matn. JPEG, PNG va WebP rasmlaridan surat olingan joy va vaqt haqidagi maʼlumot olib tashlanadi; boshqa fayllar boricha saqlanadi.',
  'web.documents.arrived': 'Fayl yetib keldi, uni qayta yuborish shart emas.',
  'web.documents.why': 'Nima uchun olib tashlanmoqda?',
  'web.documents.remove-hint': 'Nusxa butunlay yoʻqoladi. Uning boʻlgani va kim olib tashlagani qayd etilib qoladi.',
  'web.documents.kb': '{size} KB',
  'web.documents.mb': '{size} MB',
  'web.documents.removed': { other: '{count} ta hujjat olib tashlangan' },
  'web.erase.goes-documents': { other: '{count} ta hujjatning nusxasi' },
} as const satisfies Translation<typeof en>
