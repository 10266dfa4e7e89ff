import type { Translation } from '../../core/words.ts'
import type en from './meeting.en.ts'

export default {
  'consent.meeting.recipient': 'Qayerdan soʻrashimiz mumkin: {recipient}. Mamlakat: {country}. Bu rozilik faqat shu tashkilotga tegishli. U oʻz fayllarini bizdan alohida saqlaydi, savol u yerga va orqaga yopiq fayl boʻlib boradi.',
  'consent.meeting.what they learn': 'Faqat bitta narsani bilish mumkin: «uni u yerda ham tanishadimi?» Agar sizni ikkala tashkilot ham tanisa va siz ikkala joyda ham rozi boʻlgan boʻlsangiz, buni ikkalasi ham biladi. Boshqa hech narsa koʻrsatilmaydi: hujjatlaringiz ham, aytib berganlaringiz ham, qayerda ekaningiz ham. Aks holda hech kimga hech narsa aytilmaydi va siz haqingizda hech qanday javob yozib qoʻyilmaydi.',
  'consent.meeting.withdrawal': 'Rozilikni istalgan vaqtda qaytarib olishingiz mumkin. Sababini aytish shart emas. Siz haqingizda boshqa soʻramaymiz, topilgan narsani bu yerda darhol oʻchiramiz. U yerda bilib olinganini qaytarib boʻlmaydi, rozilik tugagani haqidagi xabar ham u yerga oʻz-oʻzidan yetib bormaydi. U yerda buning muddati oʻttiz kundan keyin tugaydi.',

  'consent.meeting.title': 'Siz haqingizda oʻz fayllarini alohida saqlaydigan tashkilotdan soʻrashga rozilik',
} as const satisfies Translation<typeof en>
