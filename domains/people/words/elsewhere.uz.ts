/** Which people two organisations both know. */
export default {
  'people.elsewhere.unusable': 'Bu xabar yaroqsiz: u buzilgan, boshqa almashuvga tegishli yoki notoʻgʻri tuzilgan. Undagi hech narsa solishtirilmadi.',
  'people.elsewhere.too-many': 'Bu bitta almashuvga sigʻadiganidan koʻp. Hech narsa solishtirilmadi. Kamroq odam haqida soʻrang.',
  'people.elsewhere.over': 'Bu almashuv tugagan. Uning maxfiy kaliti unutilgan; yangisini boshlash kerak.',
}
