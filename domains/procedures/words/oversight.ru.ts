export default {
  'procedures.oversight.show.does': 'Открыть письма наблюдателя и журнал дела',
  'procedures.oversight.list.does': 'Показать письма наблюдателей и кто на них ответил',
  'procedures.oversight.write-letter.does': 'Написать человеку, о котором дело, письмо, которое учреждение не прочтёт',
  'procedures.oversight.write-again.does': 'Дополнить письмо человеку, о котором дело',
  'procedures.oversight.record-given.does': 'Записать, в какой день письмо передано человеку',
  'procedures.oversight.stop-code.does': 'Остановить код письма, потому что листок потерян',
  'procedures.oversight.given.does': 'Посмотреть, в какие дни наблюдатель передавал человеку письма',
  'procedures.oversight.read.does': 'Прочитать письмо, которое написал мне независимый наблюдатель',
  'procedures.oversight.answer.does': 'Ответить наблюдателю, который мне написал',
  'procedures.oversight.over': 'Код этого письма больше ничего не открывает: напишите новое письмо',
  'procedures.oversight.not-yet': 'Этот день ещё не наступил',
  'procedures.oversight.given-already': 'День уже записан',
} as const
