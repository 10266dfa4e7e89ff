export default {
  'procedures.oversight.show.does': 'Kuzatuvchining xatlari va ish jurnalini ochish',
  'procedures.oversight.list.does': 'Kuzatuvchilarning xatlarini va kim javob berganini koʻrsatish',
  'procedures.oversight.write-letter.does': 'Ish kim haqida boʻlsa, oʻsha odamga idora oʻqiy olmaydigan xat yozish',
  'procedures.oversight.write-again.does': 'Ish egasiga yozilgan xatga qoʻshimcha qilish',
  'procedures.oversight.record-given.does': 'Xat odamga qaysi kuni topshirilganini yozish',
  'procedures.oversight.stop-code.does': 'Varaq yoʻqolgani uchun xat kodini toʻxtatish',
  'procedures.oversight.given.does': 'Kuzatuvchi odamga qaysi kunlari xat berganini koʻrish',
  'procedures.oversight.read.does': 'Mustaqil kuzatuvchi menga yozgan xatni oʻqish',
  'procedures.oversight.answer.does': 'Menga yozgan kuzatuvchiga javob berish',
  'procedures.oversight.over': 'Bu xatning kodi endi hech narsani ochmaydi: yangi xat yozing',
  'procedures.oversight.not-yet': 'Bu kun hali kelmagan',
  'procedures.oversight.given-already': 'Kun allaqachon yozilgan',
} as const
