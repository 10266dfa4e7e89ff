import type { Translation } from '../words.ts'
import type en from './own.en.ts'

export default {
  'core.sign-in.wrong-password': 'Bu sizning parolingiz emas',
  'core.sign-in.code-not-yet': 'Bu kod mos kelmadi. Ilovaga yana qarang: kod har yarim daqiqada oʻzgaradi',
  'core.sign-in.second-step.already': 'Ikkinchi qadam allaqachon yoqilgan.',
  'core.sign-in.passkey.unusable': 'Bu qurilmaning javobi yaramadi. Sahifani qayta ochib, yana urinib koʻring',
  'core.sign-in.passkey.known': 'Bu kirish kaliti bu yerda allaqachon bor',
  'core.sign-in.passkey.many': 'Kirish kalitlari allaqachon yigirmata. Avval bittasini olib tashlang',
  'core.sign-in.enter.does': 'Tizimga kirdi',
  'core.sign-in.leave.does': 'Tizimdan chiqdi',
  'core.sign-in.second-step.does': 'Kirishdagi ikkinchi qadam',
  'core.sign-in.wrong-password.does': 'Notoʻgʻri parol bilan kirish',
  'core.sign-in.wrong-code.does': 'Notoʻgʻri kod bilan kirish',
  'core.sign-in.wrong-passkey.does': 'Mos kelmaydigan kalit bilan kirish',
  'core.sign-in.change-password.does': 'Yangi parol',
  'core.sign-in.set-second-step.does': 'Ikkinchi qadam yoqildi',
  'core.sign-in.end-second-step.does': 'Ikkinchi qadam oʻchirildi',
  'core.sign-in.renew-recovery-codes.does': 'Yangi zaxira kodlar',
  'core.sign-in.add-passkey.does': 'Kirish kaliti qoʻshildi',
  'core.sign-in.remove-passkey.does': 'Kirish kaliti olib tashlandi',
  'core.sign-in.end-sessions.does': 'Boshqa brauzerlardan chiqildi',
} as const satisfies Translation<typeof en>
