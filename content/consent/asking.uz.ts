import type { Translation } from '../../core/words.ts'
import type en from './asking.en.ts'

export default {
  'consent.asking.opening': 'Buni sizga shoshilmasdan oʻqib beraman. Biror joyi tushunarsiz boʻlsa, meni toʻxtating. Gap boshqa tashkilotga beriladigan bitta savol haqida: ular ham sizni taniydimi? Oʻzingiz hal qilasiz.',
  'consent.asking.recipient': 'Qayerdan soʻrashimiz mumkin: {recipient}. Mamlakat: {country}. Bu rozilik faqat shu tashkilotga tegishli.',
  'consent.asking.how': 'Buni mashina solishtiradi. U shu yerda rozi boʻlganlar bilan u yerda rozi boʻlganlarning ismlari va tugʻilgan kunlarini maxfiy belgilarga aylantiradi. Bu yerda ham, u yerda ham hech kim oʻqiladigan roʻyxat olmaydi.',
  'consent.asking.what they learn': 'Agar sizni ikkala tashkilot ham tanisa va siz ikkala joyda ham rozi boʻlgan boʻlsangiz, bu haqda ikkalasiga ham aytiladi. Boshqa hech narsa koʻrsatilmaydi: hujjatlaringiz ham, aytib berganlaringiz ham, qayerda ekaningiz ham. Aks holda hech kimga hech narsa aytilmaydi va siz haqingizda hech qanday javob yozib qoʻyilmaydi.',
  'consent.asking.what for': 'Bu sizga allaqachon berilayotgan yordamni topishni osonlashtiradi, hammasini ikki marta aytib berishingizga hojat qolmaydi. Faylingizdan biror narsa koʻrsatish uchun sizdan alohida rozilik soʻraymiz.',
  'consent.asking.mistakes': 'Mashina xato qilishi mumkin. U topgan narsa faqat soʻrab koʻrish uchun sabab, siz haqingizda hech narsani isbotlamaydi.',
  'consent.asking.until': 'Rozilikning muddati bor. Oxirgi kun: {until}. Shu kundan keyin siz haqingizda boshqa soʻramaymiz.',
  'consent.asking.border': 'Bu tashkilot boshqa mamlakatda: {country}. Demak, sizni bu yerda tanishlarini u yerda bilib olishlari mumkin. U yerda shaxsga doir maʼlumotlar haqidagi qonun boshqacha.',
  'consent.asking.refusal': 'Rad etishingiz mumkin. Bu sizga beriladigan yordamga taʼsir qilmaydi. Yordamimiz javobingizga bogʻliq emas.',
  'consent.asking.withdrawal': 'Rozilikni istalgan vaqtda qaytarib olishingiz mumkin. Sababini aytish shart emas. Siz haqingizda boshqa soʻramaymiz, topilgan narsa esa bu yerda ham, u yerda ham darhol yashiriladi. Ammo kimdir uni oʻqib boʻlgan boʻlsa, buni ortga qaytara olmaymiz.',
  'consent.asking.what stays with us': 'Siz haqingizda soʻralgani haqidagi yozuv qoladi: qachon va qayerdan. Uni oʻz faylingizda oʻqishingiz mumkin.',
  'consent.asking.own words': 'Endi, iltimos, nimaga rozi boʻlayotganingizni oʻz soʻzlaringiz bilan ayting. Istagan narsangizni soʻrang.',

  'consent.asking.title': 'Siz haqingizda boshqa tashkilotdan soʻrashga rozilik',
} as const satisfies Translation<typeof en>
