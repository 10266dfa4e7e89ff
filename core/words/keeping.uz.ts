import type { Translation } from '../words.ts'
import type en from './keeping.en.ts'

export default {
  'core.keeping.nothing': 'Bu yerda hozircha nusxa oladigan narsa yoʻq: {folder}.',
  'core.keeping.file-exists': 'Shu nomli fayl bor: {file}. Bir nusxa hech qachon boshqasining ustiga yozilmaydi. Boshqa nom tanlang.',
  'core.keeping.cannot-write': 'Bu faylni yozib boʻlmadi: {file}. Papka bormi, u siznikimi, unga boshqa nusxa yozilmayaptimi? Yozish uzilib qolgan boʻlsa, faylni oʻchiring.',
  'core.keeping.no-file': 'Bu faylni oʻqib boʻlmadi: {file}',
  'core.keeping.no-key': 'Bu yerda kalit yoʻq. node.key ni va, bor boʻlsa, erased.log ni {folder} papkasiga qoʻying yoki kalitni HAMROH_KEY da koʻrsating. Soʻng yana urinib koʻring.',
  'core.keeping.no-backup': 'Bu Hamroh zaxira nusxasi emas. Hech narsa oʻzgarmadi.',
  'core.keeping.other-form': 'Bu nusxaning koʻrinishi Hamrohning bu versiyasiga notanish. Avval Hamrohni yangilang. Hech narsa oʻzgarmadi.',
  'core.keeping.other-key': 'Bu nusxa boshqa kalit bilan olingan: u boshqa tugunniki yoki kalit almashtirilishidan oldingi yoxud keyingi. Uning kaliti belgilari: {made}; bu yerdagi kalitniki: {here}. Hech narsa oʻzgarmadi.',
  'core.keeping.newer': 'Bu nusxa yangiroq Hamrohdan ({version}): unda bu yerda notanish {migration} migratsiyasi bor. Avval Hamrohni yangilang. Hech narsa oʻzgarmadi.',
  'core.keeping.other-history': '{migration} migratsiyasi bu nusxada bu yerdagidan boshqacha. Nusxa olingan Hamroh versiyasidan foydalaning. Hech narsa oʻzgarmadi.',
  'core.keeping.cut': 'Bu nusxa uzilib qolgan: oxiri yoʻq. Uning boshqa donasini oling. Hech narsa oʻzgarmadi.',
  'core.keeping.changed': 'Bu nusxa buzilgan yoki oʻzgartirilgan: {piece}-boʻlak yozilgandagidek emas. Uning boshqa donasini oling. Hech narsa oʻzgarmadi.',
  'core.keeping.folder-not-empty': 'Bu papkada maʼlumotlar bazasi bor: {folder}. Nusxa faqat boʻsh papkaga tiklanadi. Hech narsa oʻzgarmadi.',
  'core.keeping.database-not-empty': 'Maʼlumotlar bazasi boʻsh emas. Nusxa faqat boʻsh bazaga tiklanadi. Hech narsa oʻzgarmadi.',
  'core.keeping.house-open': 'Hozir bu tugundan kimdir foydalanyapti. Avval Hamrohni va uning barcha buyruqlarini toʻxtating, soʻng yana urinib koʻring. Hech narsa oʻzgarmadi.',
  'core.keeping.next-key-needed': 'Bu tugunning kaliti HAMROH_KEY da koʻrsatilgan. Yangisini HAMROH_NEXT_KEY da koʻrsating (64 ta oʻn oltilik raqam), buyruq tugaguncha ikkalasini saqlang, soʻng yangisini HAMROH_KEY ga qoʻying.',
  'core.keeping.next-key-stands': 'HAMROH_NEXT_KEY dagi kalit allaqachon shu tugunning kaliti. Uni HAMROH_KEY ga qoʻying va HAMROH_NEXT_KEY ni olib tashlang.',
  'core.keeping.list-unreadable': 'Oʻchirilganlar roʻyxatining {line}-qatorini oʻqib boʻlmadi: {file}. Uning butun nusxasini oling: roʻyxatsiz maʼlumotlari oʻchirilgan odamlar qaytib kelardi. Hech narsa oʻzgarmadi.',
} as const satisfies Translation<typeof en>
