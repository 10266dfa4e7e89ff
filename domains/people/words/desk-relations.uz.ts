import type { Translation } from '../../../core/words.ts'
import type en from './desk-relations.en.ts'

export default {
  'people.relation-end.no longer so': 'Endi bunday emas',
  'people.relation-end.by mistake': 'Xato yozilgan',
  'people.relation-end.asked by the person': 'Insonning oʻzi soʻradi',
  'people.relations.oneself': 'Bu oʻsha insonning oʻzi.',
  'people.relations.one-of': 'Bittasini tanlang: shu yerdagi maʼlumot yoki ism.',
  'people.relations.only-a-guardian': 'Faqat vasiy haqida nomaʼlum deb yozish mumkin.',
  'people.relations.no-file': 'Faqat shu yerda maʼlumoti bor insonlar bir-biri haqida bilishi mumkin.',
  'people.relations.not-yet': 'Bu kun hali kelmagan.',
  'people.relations.ends-before': 'Oxiri boshlanishidan oldin.',
  'people.relations.linked-already': 'Bunday bogʻlanish allaqachon yozilgan.',
  'people.relations.guardian-already': 'Vasiy nomaʼlum ekani allaqachon yozilgan.',
  'people.relations.over': 'Bu bogʻlanish allaqachon tugagan.',
} as const satisfies Translation<typeof en>
