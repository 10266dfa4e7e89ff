import type { Translation } from '../../core/words.ts'
import type en from './desk-nodes.en.ts'

export default {
  'web.nodes.title': 'Boshqa tugunlarning kalitlari',
  'web.nodes.lede-helpers': 'Inson yubormoqchi boʻlgan konvert faqat kalitlari shu yerda turgan va ikkinchi kishi solishtirgan idoraga ketadi. Boshqa tugundagi yordam beruvchi tashkilotlardan ikkovimiz kimni tanishimizni soʻrash mumkin.',
  'web.nodes.lede-authority': 'Konvert faqat kalitlari shu yerda turgan va ikkinchi kishi solishtirganlardan qabul qilinadi.',
  'web.nodes.ours': 'Oʻz kalitlarimiz',
  'web.nodes.ours-more': 'Faylni narigi tomonga bering. Ular qoʻngʻiroq qilganda shu oʻttizta raqamni oʻqib bering; oʻzingiz ham bilgan raqamingizga qoʻngʻiroq qilib, ularnikini oʻqitib oling.',
  'web.nodes.known': 'Bizda bor kalitlar',
  'web.nodes.none': 'Hali boshqa tugunning kalitlari yoʻq',
  'web.nodes.none-next': 'Narigi tomondan kalitlar yozilgan faylni soʻrang. Administrator uni pastda kiritadi.',
  'web.nodes.compared': 'solishtirilgan',
  'web.nodes.not-compared': 'hali solishtirilmagan',
  'web.nodes.entered': 'Kiritgan: {by}',
  'web.nodes.compared-by': 'Solishtirgan: {by}',
  'web.nodes.mine': 'Bularni siz kiritgansiz. Ikkinchi kishi qoʻngʻiroq qilib solishtirishi kerak.',
  'web.nodes.compare-more': 'Narigi tomonga fayl bilan kelgan raqamga emas, oʻzingiz bilgan raqamga qoʻngʻiroq qiling. Sizga oʻqib berilgan raqamlarni yozing. Koʻchirib qoʻyilmasligi uchun ular bu yerda koʻrsatilmaydi.',
  'web.nodes.heard': 'Eshitgan oʻttizta raqamingiz',
  'web.nodes.heard-hint': 'Boʻsh joylar ahamiyatsiz',
  'web.nodes.compare': 'Solishtirish',
  'web.nodes.stop-more': 'Shu daqiqadan u yerga hech narsa ketmaydi va u yerdan hech narsa qabul qilinmaydi. Buni qaytarib boʻlmaydi; yangi kalitlar qaytadan kiritiladi.',
  'web.nodes.stopped': { other: '{count} tasi toʻxtatilgan' },
  'web.nodes.file': 'Boshqa tugunning kalitlari yozilgan fayl',
  'web.nodes.file-hint': 'Sizga qanday berilgan boʻlsa, shunday: qoʻldan qoʻlga yoki hech kim oʻzgartira olmaydigan yoʻl bilan. Oʻzgartirilgan-oʻzgartirilmaganini raqamlar koʻrsatadi.',
} as const satisfies Translation<typeof en>
