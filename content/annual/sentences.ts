/**
 * What the annual report says by itself, in its two languages. `{name}` is a figure that leads to its records. A number follows a colon, so that a sentence
 * stays right when its number changes. Names that end in `-none` are for a year of which nothing of the kind is recorded.
 */
export const sentences = {
  'chapter-coalition': { en: 'The coalition in figures', ru: 'Коалиция в цифрах' },
  'chapter-goals': { en: 'What was done for each goal', ru: 'Что сделано для каждой цели' },
  'chapter-programmes': { en: 'Programmes that ran in the year', ru: 'Программы, которые шли в этом году' },
  'chapter-events': { en: 'Events, and what became of their outcomes', ru: 'События и что стало с их итогами' },
  'chapter-results': { en: 'Results: what was planned and what was reached', ru: 'Результаты: что планировали и чего достигли' },
  'chapter-figures': { en: 'People, from published figures only', ru: 'Люди: только опубликованные данные' },
  'chapter-barriers': { en: 'Barriers, and what removed them', ru: 'Барьеры и что их устранило' },
  'chapter-practices': { en: 'Practices', ru: 'Практики' },
  'chapter-agreements': { en: 'Agreements and transfers', ru: 'Соглашения и передачи' },
  'chapter-initiatives': { en: 'Small projects', ru: 'Малые проекты' },
  'chapter-materials': { en: 'Materials', ru: 'Материалы' },
  'chapter-conflicts': { en: 'Where sources still contradict each other', ru: 'Где источники по-прежнему противоречат друг другу' },
  'chapter-unknown': { en: 'What is not known', ru: 'Чего мы не знаем' },

  members: {
    en: 'Members at the end of the year: {members}; suspended: {suspended}. In the year, joined: {joined}; left: {left}.',
    ru: 'Членов на конец года: {members}; членство приостановлено: {suspended}. За год вступили: {joined}; вышли: {left}.',
  },
  'members-country': { en: '{country}: {members}.', ru: '{country}: {members}.' },
  'members-none': { en: 'No member is on record for this year.', ru: 'За этот год не записано ни одного члена.' },
  memorandum: { en: 'Accessions to the memorandum in the year: {acceded}.', ru: 'Присоединений к меморандуму за год: {acceded}.' },
  bodies: {
    en: 'Working groups, commissions and committees that worked in the year: {bodies}. Their meetings: {meetings}. Decisions adopted: {adopted}; rejected: {rejected}; not taken for want of a quorum: {no-quorum}.',
    ru: 'Рабочих групп, комиссий и комитетов, которые работали в этом году: {bodies}. Их заседаний: {meetings}. Решений принято: {adopted}; отклонено: {rejected}; не состоялось без кворума: {no-quorum}.',
  },
  body: { en: '{title}. Meetings: {meetings}; decisions: {decisions}.', ru: '{title}. Заседаний: {meetings}; решений: {decisions}.' },
  'bodies-none': { en: 'No working group or commission is on record for this year.', ru: 'За этот год не записано ни одной рабочей группы или комиссии.' },
  activities: { en: 'Activities of members in the shared calendar of the year: {activities}.', ru: 'Мероприятий членов в общем календаре года: {activities}.' },
  'activities-none': { en: 'No member wrote an activity of this year into the shared calendar.', ru: 'Ни один член не внёс мероприятий этого года в общий календарь.' },

  goal: {
    en: '{goal}. Activities of the year: {activities}; outcomes of events: {outcomes}; barriers removed: {barriers}; small projects: {initiatives}.',
    ru: '{goal}. Мероприятий года: {activities}; итогов событий: {outcomes}; барьеров устранено: {barriers}; малых проектов: {initiatives}.',
  },
  'goals-none': { en: 'No goals of the coalition are on record.', ru: 'Цели коалиции не записаны.' },

  programmes: { en: 'Programmes that ran in the year, as far as their dates are known: {programmes}.', ru: 'Программ, которые шли в этом году, насколько известны их даты: {programmes}.' },
  programme: { en: '{title}: {from} – {until}.', ru: '{title}: {from} – {until}.' },
  'programme-open': { en: '{title}: since {from}.', ru: '{title}: начало {from}.' },
  'programme-where': { en: 'Where: {countries}.', ru: 'Где: {countries}.' },
  'programme-donors': { en: 'Who paid: {donors}.', ru: 'Кто платил: {donors}.' },
  'programme-implementers': { en: 'Who worked: {implementers}.', ru: 'Кто работал: {implementers}.' },
  'money-budget': { en: 'Budget of the year: {budget}.', ru: 'Бюджет года: {budget}.' },
  'money-incoming': { en: 'Received: {incoming}.', ru: 'Получено: {incoming}.' },
  'money-commitment': { en: 'Committed: {commitment}.', ru: 'Обязательства: {commitment}.' },
  'money-disbursement': { en: 'Passed on: {disbursement}.', ru: 'Перечислено: {disbursement}.' },
  'money-expenditure': { en: 'Spent: {expenditure}.', ru: 'Израсходовано: {expenditure}.' },
  'programmes-none': { en: 'No programme is known to have run in this year.', ru: 'Ни о какой программе не известно, что она шла в этом году.' },

  events: { en: 'Events of the year: {events}.', ru: 'Событий за год: {events}.' },
  event: { en: '{title}: {on}.', ru: '{title}: {on}.' },
  'event-where': { en: 'Where: {place}.', ru: 'Где: {place}.' },
  'events-none': { en: 'No event of this year is on record.', ru: 'События этого года не записаны.' },
  outcomes: {
    en: 'What these events found, recommended and promised: {outcomes}. Done: {done}; under way: {under-way}; dropped: {dropped}; nothing has been told of: {silent}. Past their day and not done: {overdue}.',
    ru: 'Что на этих событиях установили, рекомендовали и обещали: {outcomes}. Сделано: {done}; в работе: {under-way}; оставлено: {dropped}; ничего не сообщили: {silent}. Срок прошёл, а не сделано: {overdue}.',
  },
  outcome: { en: '{event}: {text}.', ru: '{event}: {text}.' },
  'outcome-done': { en: 'Done.', ru: 'Сделано.' },
  'outcome-begun': { en: 'Begun.', ru: 'Начато.' },
  'outcome-carried-on': { en: 'Carried on later.', ru: 'Продолжено позже.' },
  'outcome-dropped': { en: 'Dropped.', ru: 'Оставлено.' },
  'outcome-no-news': { en: 'Nothing has been told of it.', ru: 'О нём ничего не сообщили.' },
  'outcome-due': { en: 'It was due by: {due}.', ru: 'Срок был: {due}.' },
  'outcomes-none': { en: 'No outcome of an event of this year is written down.', ru: 'Итоги событий этого года не записаны.' },
  followed: { en: 'Outcomes of earlier events of which something was told in this year: {followed}.', ru: 'Итогов прежних событий, о которых в этом году что-то сообщили: {followed}.' },

  results: { en: 'Numbers that programmes planned for periods that ended in the year: {periods}. Of these, reached numbers were entered: {entered}.', ru: 'Чисел, которые программы запланировали на периоды, окончившиеся в этом году: {periods}. Из них достигнутое внесено: {entered}.' },
  result: { en: '{programme}. {indicator} ({unit}), {from} – {until}.', ru: '{programme}. {indicator} ({unit}), {from} – {until}.' },
  'result-target': { en: 'Planned: {target}.', ru: 'План: {target}.' },
  'result-target-none': { en: 'No number was planned.', ru: 'План не назван.' },
  'result-actual': { en: 'Reached: {actual}.', ru: 'Достигнуто: {actual}.' },
  'result-actual-none': { en: 'What was reached has not been entered.', ru: 'Достигнутое не внесено.' },
  'results-none': { en: 'No programme entered a number for a period that ended in this year.', ru: 'Ни одна программа не внесла чисел за период, который окончился в этом году.' },

  figures: {
    en: 'Releases of figures for periods within the year: {releases}. Whoever was helped by two organisations is counted by both, so the numbers below are not added up.',
    ru: 'Выпусков данных за периоды внутри этого года: {releases}. Кому помогли две организации, того учли обе, поэтому числа ниже не складываются.',
  },
  figure: { en: '{organisation}, {from} – {until}. {indicator}: {people}. Source: {release}.', ru: '{organisation}, {from} – {until}. {indicator}: {people}. Источник: {release}.' },
  'figures-none': { en: 'No organisation published figures for a period within this year. Nothing is counted for this report in any other way.', ru: 'Ни одна организация не опубликовала данных за период внутри этого года. Иначе для этого отчёта ничего не считают.' },

  barriers: {
    en: 'Barriers in the rules on record at the end of the year: {barriers}. Found in the year: {found}; lowered: {lowered}; removed: {removed}.',
    ru: 'Барьеров в правилах, записанных на конец года: {barriers}. За год найдено: {found}; снижено: {lowered}; устранено: {removed}.',
  },
  'barrier-removed': { en: '{title} ({country}): removed on {on}.', ru: '{title} ({country}): устранён {on}.' },
  'barrier-act': { en: 'By the act: {act}.', ru: 'Каким актом: {act}.' },
  'barrier-practice': { en: 'By the practice: {practice}.', ru: 'Какой практикой: {practice}.' },
  'barrier-stands': { en: '{title} ({country}): still stands.', ru: '{title} ({country}): остаётся.' },
  'barriers-none': { en: 'No barrier in the rules was on record at the end of this year.', ru: 'На конец этого года не было записано ни одного барьера в правилах.' },

  practices: {
    en: 'Practices on record: {practices}. In the year, looked at by others: {reviewed}; done again elsewhere: {again}.',
    ru: 'Записанных практик: {practices}. За год их посмотрели другие: {reviewed}; повторили в другом месте: {again}.',
  },
  practice: { en: '{title}. Looked at: {reviewed}; done again: {again}.', ru: '{title}. Посмотрели: {reviewed}; повторили: {again}.' },
  'practices-none': { en: 'No practice was on record in this year.', ru: 'В этом году не было записано ни одной практики.' },

  agreements: { en: 'Agreements in force in the year: {agreements}. Transfers under them: {transfers}.', ru: 'Соглашений, которые действовали в этом году: {agreements}. Передач по ним: {transfers}.' },
  agreement: { en: '{title}. Transfers in the year: {transfers}.', ru: '{title}. Передач за год: {transfers}.' },
  'agreement-records': { en: 'Records in them: {records}.', ru: 'Записей в них: {records}.' },
  'agreements-none': { en: 'No agreement of members is on record as in force in this year.', ru: 'Действовавшие в этом году соглашения членов не записаны.' },

  initiatives: { en: 'Small projects that ran in the year: {initiatives}.', ru: 'Малых проектов, которые шли в этом году: {initiatives}.' },
  initiative: { en: '{title}. {place} ({country}).', ru: '{title}. {place} ({country}).' },
  'initiative-budget': { en: 'Budget: {budget}.', ru: 'Бюджет: {budget}.' },
  'initiative-result': { en: 'What came of it: {result}', ru: 'Что вышло: {result}' },
  'initiative-result-none': { en: 'What came of it is not written down.', ru: 'Что вышло, не записано.' },
  'initiatives-none': { en: 'No small project of this year is on record.', ru: 'Малые проекты этого года не записаны.' },

  materials: {
    en: 'Materials in the library: {materials}. Looked through in the year: {looked-through}; overdue for it at the end of the year: {due-again}.',
    ru: 'Материалов в библиотеке: {materials}. Просмотрено за год: {looked-through}; на конец года пора было просмотреть: {due-again}.',
  },
  material: { en: '{title}. Edition: {edition}.', ru: '{title}. Издание: {edition}.' },
  'materials-none': { en: 'The library held no material in this year.', ru: 'В этом году в библиотеке не было материалов.' },

  conflicts: {
    en: 'Places where sources contradict each other, or where nothing else supports a claim, as the register stands now: {open}.',
    ru: 'Мест, где источники противоречат друг другу или где утверждение ничто другое не подтверждает, как сейчас в реестре: {open}.',
  },
  conflict: { en: '{topic}', ru: '{topic}' },
  'conflicts-none': { en: 'The register holds no open contradiction between sources.', ru: 'В реестре нет открытых противоречий между источниками.' },

  unknown: {
    en: 'This report says what stood in the register and in published figures on {as-of}, and nothing else. What nobody wrote down is not in it.',
    ru: 'Этот отчёт говорит о том, что стояло в реестре и в опубликованных данных на {as-of}, и ни о чём больше. Чего никто не записал, того в нём нет.',
  },
  'unknown-people': {
    en: 'People whom organisations helped without publishing figures are not in it. A number of people under ten, and one that would give such a number away, is shown by nobody; in this report so many are not shown: {hidden}.',
    ru: 'Людей, которым помогли организации, не опубликовавшие данных, в нём нет. Число людей меньше десяти и число, которое такое выдало бы, не показывает никто; в этом отчёте не показано чисел: {hidden}.',
  },
  'unknown-money': { en: 'Programmes of the year of which no sum for the year is stated: {no-money}.', ru: 'Программ года, о которых не названо ни одной суммы за год: {no-money}.' },
  'unknown-dates': { en: 'Programmes of which it is not known when they ran, and which may belong here: {no-dates}.', ru: 'Программ, о которых неизвестно, когда они шли, и которые могли бы стоять здесь: {no-dates}.' },
  'unknown-actuals': { en: 'Planned numbers of which nobody entered what was reached: {no-actual}.', ru: 'Запланированных чисел, о которых никто не внёс, что достигнуто: {no-actual}.' },
  'unknown-outcomes': { en: 'Outcomes of events of the year of which nobody told what became of them: {silent}.', ru: 'Итогов событий года, о которых никто не сообщил, что с ними стало: {silent}.' },
  'unknown-chapter': { en: 'Nothing is recorded under: {chapter}.', ru: 'Ничего не записано в разделе: {chapter}.' },
} as const
export type SentenceName = keyof typeof sentences

export const chapters = ['coalition', 'goals', 'programmes', 'events', 'results', 'figures', 'barriers', 'practices', 'agreements', 'initiatives', 'materials', 'conflicts', 'unknown'] as const
export type Chapter = (typeof chapters)[number]

/** What stands in the place of a figure that has no number, and what is said beside one. */
export const inPlace = {
  hidden: { en: 'fewer than 10, or kept back', ru: 'меньше 10 или не показано' },
  withdrawn: { en: 'withdrawn since', ru: 'с тех пор отозвано' },
  gone: { en: 'a figure that is not there any more', ru: 'данных больше нет' },
  unnamed: { en: 'an organisation that is not named', ru: 'организация, которая не названа' },
  release: { en: '{reference}, version {version}', ru: '{reference}, версия {version}' },
} as const
