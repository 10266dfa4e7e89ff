export default {
  'web.letter.title': 'Sizga mustaqil kuzatuvchidan xat',
  'web.letter.lede': 'Mustaqil kuzatuvchi bu organ qanday ishlayotganini kuzatadi va unda ishlamaydi. U sizga yozgan boʻlsa, sizga kodli varaq berilgan. Hisob kerak emas.',
  'web.letter.code': 'Xatingiz kodi',
  'web.letter.who': 'U quyidagi organ ishini kuzatadi: {authority}, {country}. U yerdagi xodimlar bu xatni ham, javobingizni ham oʻqiy olmaydi.',
  'web.letter.from-monitor': 'Mustaqil kuzatuvchi yozdi',
  'web.letter.answer': 'Javob berish',
  'web.letter.answer-hint': 'Yozganingizni faqat mustaqil kuzatuvchilar oʻqiydi. Javob berish shart emas.',
  'web.letter.until': 'Kod xatni shu kungacha ochadi: {date}.',
  'web.letter.wrong': 'Kodda xato boʻlishi, u eskirgan yoki toʻxtatilgan boʻlishi mumkin. Har bir harfni tekshirib, qayta urinib koʻring yoki kuzatuvchidan yangi xat soʻrang.',
  'web.letter.sheet': 'Sizga mustaqil kuzatuvchi xat yozdi. U bu organda ishlamaydi. Xatni oʻqish va javob berish uchun shu manzilni ochib, kodni yozing.',
  'web.letter.sheet-private': 'Bu varaqni hech kimga bermang: kod kimda boʻlsa, xatni oʻqiy oladi. Kodsiz xodimlar uni oʻqiy olmaydi.',
  'web.letter.address': 'Xat ochiladigan sahifa manzili',
} as const
