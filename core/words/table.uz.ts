import type { Translation } from '../words.ts'
import type en from './table.en.ts'

export default {
  'core.table.large': 'Fayl {most} MB dan katta. Bitta varaqni saqlang yoki jadvalni boʻling.',
  'core.table.rows': 'Jadvaldagi qatorlar soni: {count}. Bir safarda koʻpi bilan {most} ta qator olib kelinadi: jadvalni boʻling.',
  'core.table.columns': 'Jadvalning {count}-ustunida yozuv bor. Koʻpi bilan {most} ta ustun oʻqiladi: keraksizini olib tashlang.',
  'core.table.cells': 'Jadvalda {most} tadan ortiq toʻldirilgan yoki birlashtirilgan katak bor. Uni boʻling.',
  'core.table.empty': 'Jadval sarlavhasi ostida birorta ham qator yoʻq.',
  'core.table.password': 'Bu kitob parol bilan himoyalangan. Uni parolsiz saqlab, qaytadan olib keling.',
  'core.table.old-excel': 'Nomi qanday boʻlmasin, bu 2007-yilgacha boʻlgan Excel kitobi (.xls). Uni ochib, .xlsx qilib saqlang.',
  'core.table.no-workbook': 'Bu varagʻi bor Excel kitobi emas. Jadvalni .xlsx yoki .csv qilib saqlang.',
  'core.table.not-a-table': 'Bu fayl jadval emas. Jadvalni .xlsx yoki .csv qilib saqlang.',
  'core.table.web-page': 'Bu veb-sahifa, garchi jadval deb atalgan boʻlsa ham. Uni jadval dasturida ochib, .xlsx qilib saqlang.',
  'core.table.broken': 'Kitob buzilgan. Uni ochib, yangidan saqlang.',
  'core.table.bomb': 'Fayl ochilganda kerakligidan ancha kattalashib ketadi. U oʻqilmadi.',
  'core.table.entities': 'Kitobda jadval dasturlari yozmaydigan hujjat turi tavsifi bor. U oʻqilmadi.',
  'core.table.odd.merged': { other: '{count} guruh katak birlashtirilgan. Ularda nima turgani qatorma-qator aytilgan.' },
  'core.table.odd.formulas': { other: '{count} ta katak formula: fayl saqlangan paytdagi natijasi olinadi.' },
  'core.table.odd.from 1904': 'Bu kitob kunlarni eski Makintoshlardagi kabi 1904-yildan sanaydi. Bu hisobga olinadi.',
  'core.table.odd.other sheets': { other: 'Faqat “{sheet}” varagʻi oʻqiladi. Yana {count} ta varaq oʻqilmaydi.' },
  'core.table.odd.old alphabet': 'Fayl UTF-8 da emas: u {encoding} deb oʻqildi. Harflar toʻgʻri ekanini koʻring.',
  'core.table.odd.open quote': '{row}-qatorda ochilgan qoʻshtirnoq hech qayerda yopilmagan. Undan keyingi hammasi bitta katakka tushgan.',
  'core.table.odd.two headers': 'Sarlavha ikki qatordan iborat. Ular birlashtirildi.',
  'core.table.odd.duplicate header': 'Bittadan ortiq ustun “{title}” deb ataladi.',
  'core.table.odd.no header': 'Birorta sarlavha tanilmadi: birinchi qator sarlavha deb olindi.',
  'core.table.odd.titles': { other: 'Sarlavha ustidagi {count} ta qator olinmaydi.' },
} as const satisfies Translation<typeof en>
