/** What a column of a register can be. The order is that in which its evidence is told. */
export const kinds = [
  'id', 'name', 'given', 'surname', 'patronymic', 'born', 'day', 'month', 'year', 'sex', 'document', 'phone', 'place', 'region', 'postcode', 'address', 'house', 'work',
] as const
export type Kind = (typeof kinds)[number]

/**
 * The words by which people call their columns, as they are found in lists of missions, migration services and public registers: English, Russian, Uzbek
 * (both alphabets), Tajik and Kyrgyz. Without marks, signs and capitals; a word that ends in * is the beginning of one.
 */
const called: Readonly<Record<Kind, string>> = {
  id: 'id, rec id, record id, row id, unique id, no, number, nr, ид, код, номер, №, п п, т р, raqam',
  name: 'name, full name, names, person, fio, f i o, фио, ф и о, имя и фамилия, фамилия имя отчество, имя фамилия, полное имя, ism familiya, f i sh, fish, f i sh, toliq ism, ному насаб, насаб ва ном, аты жону, аты жонy, аты жөнү, толук аты',
  given: 'given, given name, given names, first name, firstname, forename, имя, ism, ismi, исм, исми, ном, номи, аты, ысымы',
  surname: 'surname, last name, lastname, family name, family, фамилия, familiya, familiyasi, familya, фамилияси, насаб, насаби, фамилиясы',
  patronymic: 'patronymic, patr, middle name, middlename, middle, father name, fathers name, отчество, имя отца, otasining ismi, sharif, sharifi, отасининг исми, шариф, номи падар, атасынын аты',
  born: 'born, birth, birth date, birthdate, date of birth, dob, d o b, birthday, дата рождения, день рождения, др, д р, родился, tugilgan sana, tugilgan sanasi, tugilgan kuni, тугилган сана, тугилган санаси, санаи таваллуд, рузи таваллуд, туулган куну, туулган датасы',
  day: 'day, birth day, day of birth, день, kun, кун, руз', month: 'month, birth month, month of birth, месяц, oy, ой, мох', year: 'year, birth year, year of birth, yob, год, год рождения, г р, yil, tugilgan yili, йил, сол, соли таваллуд, жыл, туулган жылы',
  sex: 'sex, gender, пол, jins, jinsi, жинс, жинси, чинс, жынысы',
  document: 'document, document number, doc no, passport, passport no, passport number, soc sec id, ssn, social security number, national id, inn, pinfl, jshshir, snils, паспорт, номер паспорта, серия и номер паспорта, номер документа, документ, инн, пинфл, снилс, pasport, pasport raqami, hujjat, hujjat raqami, шиноснома, раками шиноснома',
  phone: 'phone, phone number, telephone, tel, mobile, contact number, телефон, тел, номер телефона, мобильный, telefon, telefon raqami, телефон раками',
  place: 'place, city, town, suburb, district, village, birth place, place of birth, birthplace, settlement, город, район, село, место рождения, населенный пункт, shahar, tuman, qishloq, tugilgan joyi, шахр, нохия, чои таваллуд, шаар, айыл, туулган жери',
  region: 'region, state, province, oblast, country, citizenship, область, регион, страна, гражданство, viloyat, mamlakat, fuqaroligi, вилоят, кишвар, облус, олко',
  postcode: 'postcode, post code, postal code, zip, zip code, postcode fake, индекс, почтовый индекс, pochta indeksi',
  address: 'address, address 1, street, street name, адрес, улица, manzil, kocha, суроға, суроги, нишони, куча, дарек, кочо',
  house: 'house, house number, street number, building, дом, номер дома, uy, uy raqami, хона, уй',
  work: 'work, occupation, profession, job, employer, профессия, занятие, работа, место работы, kasbi, ish joyi, касб, кесиби',
}
const kindCalled = new Map(kinds.flatMap((kind) => called[kind].split(', ').map((title): [string, Kind] => [plain(title), kind])))

/** A title without capitals, marks and signs, so that Oʻ is o, ғ stays a letter of its own and "Date_of-Birth" is three words. */
function plain(title: string): string {
  return title.toLowerCase().normalize('NFD').replace(/[\p{M}ʻʼ’‘'`]/gu, '').replace(/[^\p{L}\p{N}№]+/gu, ' ').trim()
}

/** What the columns of a table are, by their titles; a title that nobody knows is no column of ours. Of two of one kind the first counts. */
export function kindsOf(titles: readonly string[]): ReadonlyMap<Kind, number> {
  const found = new Map<Kind, number>()
  titles.forEach((title, at) => {
    const kind = kindCalled.get(plain(title))
    if (kind !== undefined && !found.has(kind)) found.set(kind, at)
  })
  return found
}

/** In: what somebody wrote after `--columns`, such as `given=Имя,born=Дата`. Out: the title of each kind; the parts that are no kind of column. */
export function readColumns(written: string): { readonly titles: ReadonlyMap<Kind, string>; readonly unknown: readonly string[] } {
  const parts = written.split(',').map((part) => part.split('='))
  const known = (name: string) => kinds.find((kind) => kind === name.trim())
  return {
    titles: new Map(parts.flatMap(([name = '', title]) => {
      const kind = known(name)
      return kind !== undefined && title !== undefined ? [[kind, title.trim()] as const] : []
    })),
    unknown: parts.flatMap(([name = '', title]) => (known(name) === undefined || title === undefined ? [name.trim()] : [])),
  }
}
