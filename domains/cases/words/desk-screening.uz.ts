import type { Translation } from '../../../core/words.ts'
import type en from './desk-screening.en.ts'

export default {
  'cases.screening.ended': 'Bu suhbat xulosa bilan tugagan. Yangisini boshlang.',
  'cases.screening.open-already': 'Bu ish boʻyicha suhbat boshlangan. Oʻshani davom ettiring.',
  'cases.screening.stopped': 'Suhbat toʻxtatilgan. Avval uni davom ettiring.',
  'cases.screening.goes-on': 'Suhbat davom etyapti.',
  'cases.screening.another-sits': 'Inson bilan hozir hamkasb suhbatlashyapti. Avval oʻsha uchrashuvni toʻxtating, keyin oʻzingiz davom eting.',
  'cases.screening.asked-already': 'Bu soʻralgan. Hech narsa ikki marta soʻralmaydi.',
  'cases.screening.not-safe': 'Hozir davom ettirish xavfli. Toʻxtang va boshqa vaqt, boshqa joyga kelishing.',
  'cases.screening.safety-first': 'Avval gaplashish xavfsizligini soʻrang.',
  'cases.screening.dimension.deceptive recruitment': 'Yollashda aldash',
  'cases.screening.dimension.coercive recruitment': 'Yollashda majburlash',
  'cases.screening.dimension.vulnerability at recruitment': 'Yollashdagi zaiflik',
  'cases.screening.dimension.exploitation': 'Ekspluatatsiya',
  'cases.screening.dimension.coercion at destination': 'Ish joyida majburlash',
  'cases.screening.dimension.vulnerability at destination': 'Ish joyidagi zaiflik',
  'cases.screening.stop.tired': 'Inson charchadi',
  'cases.screening.stop.not safe': 'Xavfli',
  'cases.screening.stop.not alone': 'Kimdir eshityapti',
  'cases.screening.stop.wants to stop': 'Inson toʻxtashni xohlaydi',
  'cases.screening.stop.no shared language': 'Bir-birimizni yaxshi tushunmayapmiz',
  'cases.screening.stop.no time': 'Bugun vaqt yoʻq',
  'cases.screening.finding.presumed victim': 'Odam savdosining taxminiy jabrlanuvchisi',
  'cases.screening.finding.not at this time': 'Hozircha yoʻq',
  'cases.screening.finding.unclear': 'Noaniq',
} as const satisfies Translation<typeof en>
