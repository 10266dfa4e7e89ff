import type { Translation } from '../../core/words.ts'
import type en from './en.ts'

export default {
  'sending.opening': 'Buni sizga shoshilmasdan oʻqib beraman. Biror joyi tushunarsiz boʻlsa, meni toʻxtating. Gap bitta hujjatingizni yoki bitta arizangizni davlat idorasiga yuborish haqida. Oʻzingiz hal qilasiz, rad etishingiz ham mumkin.',
  'sending.recipient': 'Kim oladi: {recipient}. Mamlakat: {country}. Bu davlat idorasi. U odamlar haqida qaror chiqaradi, bizga oʻxshab yordam bermaydi.',
  'sending.what': 'Ular nimani oladi: {what}. U bilan birga boshqa hech narsa ketmaydi: na yozuvlarimiz, na bizdagi ishingiz haqidagi maʼlumot, na boshqa qogʻoz, na birovning ismi.',
  'sending.reference': 'Ular ishingizni topishi uchun shuni yozamiz: {reference}.',
  'sending.reference-none': 'Ular ishingizni topadigan hech narsa yozmaymiz. Ularda faqat ichidagi narsa boʻladi.',
  'sending.from': 'Ular buning bizdan kelganini koʻradi: {sender}. Demak, bizga murojaat qilganingizni biladi.',
  'sending.use': 'Buni siz uchun ham, sizga qarshi ham ishlatishlari mumkin. Xohlasangiz, avval advokat bilan gaplashing. Vaqt bor.',
  'sending.until': 'Bu rozilik faqat bir martalik. Oxirgi kun: {until}. Shu kungacha ishga qoʻshilmagan narsani keyin qoʻsha olmaydilar.',
  'sending.help': 'Yordamimiz bunga bogʻliq emas. Rad etsangiz, oramizda hech narsa oʻzgarmaydi.',
  'sending.nobody may ask': 'Buni imzolashni sizdan hech kim soʻrashga haqli emas: davlat idorasi ham, qorovul ham, ish beruvchi ham, biz ham. Kimdir soʻragan boʻlsa, hozir menga ayting, biz yubormaymiz.',
  'sending.withdrawal': 'Fikringizdan qaytishingiz mumkin, sababini aytish shart emas. Konvert tayyorlanmagan boʻlsa, hech narsa ketmaydi. Tayyorlangan boʻlsa, yoʻlga chiqqan boʻlishi mumkin: unda uni faqat qaytarib berishlarini soʻray olamiz.',
  'sending.no way back': 'Ular buni ishga qoʻshgach, uni hech kim qaytarib ololmaydi. U oʻsha yerda, ularning qonuni boʻyicha qoladi.',
  'sending.receipt': 'Qabul qilganda ular bizga qaysi kuni boʻlganini yozgan qogʻoz yuboradi. Uni oʻz ishingizda koʻrasiz. Ular bizga bundan boshqa hech narsa yubora olmaydi.',
  'sending.own words': 'Endi, iltimos, nima yuborilishini, kimga yuborilishini va nimani ortga qaytarib boʻlmasligini oʻz soʻzlaringiz bilan ayting. Istagan narsangizni soʻrang.',

  'sending.label.title': 'Davlat idorasiga bitta narsa yuborishga rozilik',
  'sending.label.agree': 'Yuborilishini xohlayman',
  'sending.label.refuse': 'Yuborilishini xohlamayman',
  'sending.label.think': 'Avval oʻylab koʻrmoqchiman',

  'sending.what.document': 'mana shu hujjatning nusxasi: {kind}',
  'sending.what.statement': 'shu yerda oʻz soʻzlaringiz bilan aytganingiz, sizga qayta oʻqib berganimizdek',
} as const satisfies Translation<typeof en>
