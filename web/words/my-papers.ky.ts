import type { Translation } from '../../core/words.ts'
import type en from './my-papers.en.ts'

export default {
  'web.my-papers.title': 'Инсандыгыңызды тастыктаган документтериңиз',
  'web.my-papers.lede': 'Документтериңиз жөнүндө эмне жазылганы жана алар кимде экени. Паспорт сиздики: аны эч ким кармап турууга укугу жок.',
  'web.my-papers.none': 'Сиздин мындай документиңиз жазылган эмес.',
  'web.my-papers.you': 'өзүңүздө',
  'web.my-papers.until': 'ушул күнгө чейин: {day}',
  'web.my-papers.since': 'ушул күндөн бери: {day}',
  'web.my-papers.replaced': 'жаңысы менен алмаштырылган',
  'web.my-papers.gone': 'тизмеден алынган; ал жөнүндө эч нерсе сакталбайт',
  'web.my-papers.open': 'Толук көрсөтүү',
  'web.my-papers.number': 'Номери',
  'web.my-papers.name': 'Аты-жөнү',
  'web.my-papers.issued': 'Берилген күнү',
  'web.my-papers.expires': 'Мөөнөттүн акыркы күнү',
  'web.my-papers.note': 'Белгилөө',
  'web.my-papers.had': 'Кимде болгон',
} as const satisfies Translation<typeof en>
