import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'journal.seal.does': 'Jurnalni muhrlash',
  'journal.verify.does': 'Jurnalni tekshirish',
  'journal.head.does': 'Oxirgi muhrni koʻrsatish',
  'journal.list.does': 'Jurnalni koʻrish',
  'journal.prove.does': 'Yozuv uchun tasdiq olish',
  'journal.prove.waits': 'Bu yozuv hali muhrlanmagan. Bir necha soniyadan keyin qayta urinib koʻring.',

  'journal.broken.entry-changed': '{organisation} tashkilotining {entry} yozuvi muhrlangandan keyin oʻzgartirilgan (muhr: {seal}).',
  'journal.broken.entry-missing': '{organisation} tashkilotining {entry} yozuvi oʻz joyida yoʻq. Uning muhri: {seal}.',
  'journal.broken.entry-added': '{organisation} tashkilotining {entry} yozuvi muhrlanmagan va muhr kutayotgani ham yoʻq: u jurnalni chetlab qoʻshilgan.',
  'journal.broken.leaf': '{seal}-muhrda {organisation} tashkilotining barglari muhrlangan paytdagidek emas. Yozuv: {entry}.',
  'journal.broken.branch': '{seal}-muhrdagi shoxlardan biri muhrlangan paytdagidek emas. Tashkilot: {organisation}.',
  'journal.broken.seal': '{seal}-muhr yoki undan oldingi muhr oʻzgartirilgan.',
  'journal.broken.seal-missing': '{seal}-muhr oʻz joyida yoʻq.',
  'journal.broken.signature': '{seal}-muhrda shu tugunning imzosi yoʻq.',
  'journal.broken.cut': 'Jurnal {seal}-muhr bilan tugaydi, boshqa joyda saqlangan muhr esa undan keyingisi: jurnalning oxiri kesib tashlangan.',
  'journal.broken.head': '{seal}-muhr boshqa joyda saqlanganidan farq qiladi: jurnal qaytadan tuzilgan.',
} satisfies Translation<typeof en>
