/**
 * People for the demonstration. Nobody here exists: names are drawn one by one from lists of common ones.
 * Each is written twice, as the person's own language writes it in Cyrillic and as a passport does in Latin.
 */
export const peoples = ['ky', 'uz', 'tg'] as const
export type People = (typeof peoples)[number]
export type Sex = 'woman' | 'man'
export type Written = { readonly cyrillic: string; readonly latin: string }
export type Person = {
  /** The language whose alphabet `cyrillic` is. */
  readonly language: People
  readonly sex: Sex
  readonly born: number
  readonly given: Written
  readonly patronymic: Written
  readonly surname: Written
}

/** Reads 'Азамат Azamat, Бакыт Bakyt' into pairs. */
const pairs = (text: string): readonly Written[] =>
  text
    .trim()
    .split(/,\s+/)
    .map((pair) => {
      const [cyrillic = '', latin = ''] = pair.split(' ')
      return { cyrillic, latin }
    })

// Men's names end in a hard consonant: every one of them can be a father's, with -ович and -овна.
export const givenNames: Readonly<Record<People, Readonly<Record<Sex, readonly Written[]>>>> = {
  ky: {
    man: pairs(`Азамат Azamat, Айбек Aibek, Акылбек Akylbek, Алмаз Almaz, Бакыт Bakyt, Бекболот Bekbolot,
      Данияр Daniiar, Жаныбек Zhanybek, Жоомарт Zhoomart, Замир Zamir, Кубат Kubat, Кубанычбек Kubanychbek,
      Мирлан Mirlan, Нурбек Nurbek, Нурлан Nurlan, Омурбек Omurbek, Өмүрзак Omurzak, Рыспек Ryspek,
      Салават Salavat, Талант Talant, Төлөгөн Tologon, Улан Ulan, Чыңгыз Chyngyz, Эрмек Ermek`),
    woman: pairs(`Айгүл Aigul, Айзада Aizada, Айнура Ainura, Айпери Aiperi, Асел Asel, Бактыгүл Baktygul,
      Бегимай Begimai, Бермет Bermet, Гүлзат Gulzat, Гүлнара Gulnara, Жаңыл Zhanyl, Жибек Zhibek, Жылдыз Zhyldyz,
      Каныкей Kanykei, Мээрим Meerim, Назгүл Nazgul, Нургүл Nurgul, Нурзат Nurzat, Перизат Perizat, Салтанат Saltanat,
      Төрөкан Torokan, Чолпон Cholpon, Элмира Elmira, Элнура Elnura`),
  },
  uz: {
    man: pairs(`Азизбек Azizbek, Алишер Alisher, Асқар Asqar, Бахтиёр Baxtiyor, Баҳодир Bahodir, Ботир Botir, Дилмурод Dilmurod,
      Жасур Jasur, Жамшид Jamshid, Зафар Zafar, Иброҳим Ibrohim, Илҳом Ilhom, Комил Komil, Мирзоҳид Mirzohid,
      Нодир Nodir, Отабек Otabek, Равшан Ravshan, Рустам Rustam, Санжар Sanjar, Темур Temur, Улуғбек Ulugʻbek,
      Фарҳод Farhod, Шерзод Sherzod, Ўктам Oʻktam`),
    woman:
      pairs(`Азиза Aziza, Барно Barno, Гулнора Gulnora, Гўзал Goʻzal, Дилбар Dilbar, Дилфуза Dilfuza, Дилноза Dilnoza,
      Зулфия Zulfiya, Зилола Zilola, Камола Kamola, Лола Lola, Малика Malika, Маҳлиё Mahliyo, Мунира Munira,
      Наргиза Nargiza, Нигора Nigora, Нодира Nodira, Ойдин Oydin, Раъно Raʼno, Саида Saida, Феруза Feruza,
      Шаҳноза Shahnoza, Юлдуз Yulduz, Ўғилой Oʻgʻiloy`),
  },
  tg: {
    man: pairs(`Анвар Anvar, Баҳром Bahrom, Далер Daler, Диловар Dilovar, Зафар Zafar, Исмоил Ismoil, Комрон Komron,
      Манучеҳр Manuchehr, Меҳрубон Mehrubon, Наим Naim, Нурулҳақ Nurulhaq, Парвиз Parviz, Раҳмат Rahmat, Рустам Rustam,
      Саидмурод Saidmurod, Сорбон Sorbon, Суҳроб Suhrob, Толиб Tolib, Фарҳод Farhod, Фаррух Farrukh,
      Фирдавс Firdavs, Хуршед Khurshed, Шавкат Shavkat, Ҷамшед Jamshed`),
    woman:
      pairs(`Адолат Adolat, Гулбаҳор Gulbahor, Гулрухсор Gulrukhsor, Дилафрӯз Dilafruz, Зайнаб Zaynab, Заррина Zarrina,
      Зебо Zebo, Зулайхо Zulaykho, Мавзуна Mavzuna, Мадина Madina, Малика Malika, Манижа Manizha, Меҳрангез Mehrangez, Мижгона Mizhgona,
      Наргис Nargis, Нигина Nigina, Нилуфар Nilufar, Озода Ozoda, Парвина Parvina, Сабоҳат Sabohat, Тахмина Takhmina,
      Фарзона Farzona, Шаҳло Shahlo, Ҷамила Jamila`),
  },
}

// As a man bears it. A woman's adds -а after -ов and -ев; others are the same for both.
export const surnames: Readonly<Record<People, readonly Written[]>> = {
  ky: pairs(`Абдыкадыров Abdykadyrov, Алымкулов Alymkulov, Асаналиев Asanaliev, Байгазиев Baigaziev, Бейшеналиев Beishenaliev,
    Дүйшөнкулов Duishonkulov, Жумабаев Zhumabaev, Жолдошев Zholdoshev, Исабеков Isabekov, Калыков Kalykov, Касымов Kasymov,
    Кожомкулов Kozhomkulov, Маматов Mamatov, Мамбетов Mambetov, Молдогазиев Moldogaziev, Мурзабеков Murzabekov, Орозбаев Orozbaev,
    Осмонов Osmonov, Сатыбалдиев Satybaldiev, Сыдыков Sydykov, Токтосунов Toktosunov, Турдубаев Turdubaev,
    Үсөнов Usonov, Шаршеналиев Sharshenaliev`),
  uz: pairs(`Абдуллаев Abdullayev, Азимов Azimov, Алиев Aliyev, Бекмуродов Bekmurodov, Бобоев Boboyev, Жўраев Joʻrayev, Зокиров Zokirov,
    Исмоилов Ismoilov, Иброҳимов Ibrohimov, Қодиров Qodirov, Қурбонов Qurbonov, Маҳмудов Mahmudov, Мадаминов Madaminov, Набиев Nabiyev,
    Норматов Normatov, Одилов Odilov, Салимов Salimov, Собиров Sobirov, Тожибоев Tojiboyev, Турсунов Tursunov, Холматов Xolmatov,
    Эргашев Ergashev, Ғаниев Gʻaniyev, Ҳамидов Hamidov`),
  tg: pairs(`Азизов Azizov, Бобоев Boboev, Ғафуров Ghafurov, Давлатов Davlatov, Зоиров Zoirov, Искандаров Iskandarov, Каримзода Karimzoda,
    Қодиров Qodirov, Қурбонзода Qurbonzoda, Мирзоев Mirzoev, Муродов Murodov, Назаров Nazarov, Назарзода Nazarzoda, Одинаев Odinaev, Раҷабов Rajabov,
    Саидов Saidov, Сафаров Safarov, Собирзода Sobirzoda, Тоҳиров Tohirov, Холов Kholov, Шарифзода Sharifzoda, Шоев Shoev,
    Ҳакимов Hakimov, Ҷӯраев Juraev`),
}

/** What people born after the Union put behind the father's name. Tajik kept the Russian form in most papers. */
const ownPatronymic: Readonly<Partial<Record<People, Readonly<Record<Sex, Written>>>>> = {
  ky: { man: { cyrillic: ' уулу', latin: ' uulu' }, woman: { cyrillic: ' кызы', latin: ' kyzy' } },
  uz: { man: { cyrillic: ' ўғли', latin: ' oʻgʻli' }, woman: { cyrillic: ' қизи', latin: ' qizi' } },
}
const russianPatronymic: Readonly<Record<Sex, Written>> = {
  man: { cyrillic: 'ович', latin: 'ovich' },
  woman: { cyrillic: 'овна', latin: 'ovna' },
}

const join = (stem: Written, end: Written): Written => ({
  cyrillic: stem.cyrillic + end.cyrillic,
  latin: stem.latin + end.latin,
})

export function surnameFor(surname: Written, sex: Sex): Written {
  const changes = sex === 'woman' && /[ое]в$/.test(surname.cyrillic)
  return changes ? join(surname, { cyrillic: 'а', latin: 'a' }) : surname
}

export function patronymicFor(father: Written, sex: Sex, language: People, born: number): Written {
  const own = born > 1991 ? ownPatronymic[language] : undefined
  return join(father, (own ?? russianPatronymic)[sex])
}

/** One invented person. The same `random` draws the same person; it must give numbers from 0 up to, but not, 1. */
export function drawPerson(random: () => number): Person {
  const among = (count: number) => Math.min(count - 1, Math.floor(random() * count))
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[among(items.length)]
    if (item === undefined) throw new Error('Nothing to draw from')
    return item
  }
  const language = one(peoples)
  const sex = one(['woman', 'man'] as const)
  const born = 1965 + among(2006 - 1965 + 1)
  const given = one(givenNames[language][sex])
  const patronymic = patronymicFor(one(givenNames[language].man), sex, language, born)
  return { language, sex, born, given, patronymic, surname: surnameFor(one(surnames[language]), sex) }
}
