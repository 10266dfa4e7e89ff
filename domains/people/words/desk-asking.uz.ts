import type { Translation } from '../../../core/words.ts'
import type en from './desk-asking.en.ts'

export default {
  'people.asking.agree.must-cross': 'Bu tashkilot boshqa mamlakatda. Bunga rozilik boʻlmasa, u yerdan soʻrab boʻlmaydi: yo belgilang, yo qoldiring.',
  'people.asking.agree.agreed-already': 'Bu odam u yerdan soʻrashga allaqachon rozi boʻlgan va oʻsha rozilik hali amal qiladi.',
  'people.asking.ask.not-alike': 'Oʻxshashlik boʻyicha faqat ikkala tashkilot ham qatnashsa soʻraladi. Ism va sanalarning tengligi boʻyicha soʻrang.',
  'people.asking.ask.waits': 'Ularga berilgan savol javob kutmoqda. Avval shunga javob berishsin.',
  'people.asking.ask.enough': { other: 'Ulardan kuniga {count} marta soʻrash mumkin, bugun bu tugadi. Ertaga yana soʻrashingiz mumkin.' },
  'people.asking.answer.decided': 'Bu savolga allaqachon javob berilgan yoki uning haftasi oʻtgan.',
  'people.asking.allow.too-long': 'Bugundan boshlab koʻpi bilan bir yil.',
  'people.asking.allow.allowed': 'Ular allaqachon soʻray oladi. Avval oldingi ruxsatni tugating.',
  'people.asking.set-rule.read-first': 'Xavf haqida oʻqing va oʻqiganingizni belgilang.',
  'people.asking.ask-for-referral.outside': 'Bu tashkilotning oʻz tuguni bor, bu yerdan u yerga xabar bormaydi. Nomi koʻrsatilgan tashkilotga qoʻngʻiroq qiling.',
  'people.asking.ask-for-referral.asked': 'Ulardan yoʻllanma allaqachon soʻralgan.',
} as const satisfies Translation<typeof en>
