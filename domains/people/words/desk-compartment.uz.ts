import type { Translation } from '../../../core/words.ts'
import type en from './desk-compartment.en.ts'

export default {
  'people.compartment.kept-apart': 'Bu insonning kimligi alohida saqlanadi. Uni faqat ruxsat roʻyxatidagilar alohida saqlash sahifasida oʻzgartiradi.',
  'people.compartment.not-on-list': 'Siz bu insonning kimligini biladiganlar roʻyxatida yoʻqsiz. Roʻyxatdagi hamkasbga murojaat qiling.',
  'people.compartment.on-list-already': 'Bu hamkasb allaqachon roʻyxatda.',
  'people.compartment.last-on-list': 'Oxirgi kishi roʻyxatda qoladi. Avval hamkasbni kiriting yoki maʼlumotni ishga qaytaring.',
  'people.compartment.why.asked by the person': 'Insonning oʻzi soʻradi',
  'people.compartment.why.no longer in danger': 'Insonga endi xavf yoʻq',
  'people.compartment.why.by mistake': 'Xato bilan alohida saqlangan edi',
} as const satisfies Translation<typeof en>
