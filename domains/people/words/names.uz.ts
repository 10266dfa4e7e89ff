/** Comparing names. */
export default {
  'people.compare-names.does': 'Jadvalning har bir qatoridagi ikki ism bir kishiniki ekanini aytish',
  'people.compare-names.same-file': 'Natija oʻqilayotgan jadvalning ustiga yozilib qoladi. Unga boshqa nom bering.',
  'people.compare-names.no-file': 'Bu faylni ochib boʻlmadi.',
  'people.compare-names.columns': 'Birinchi qatorda quyidagi ustunlar yoʻq: {columns}.',
}
