export default {
  'procedures.oversight.show.does': 'Көзөмөлчүнүн каттарын жана иштин журналын ачуу',
  'procedures.oversight.list.does': 'Көзөмөлчүлөрдүн каттарын жана ким жооп бергенин көрсөтүү',
  'procedures.oversight.write-letter.does': 'Иш ким жөнүндө болсо, ошол адамга мекеме окуй албай турган кат жазуу',
  'procedures.oversight.write-again.does': 'Иштин ээсине жазылган катка кошумчалоо',
  'procedures.oversight.record-given.does': 'Кат адамга кайсы күнү тапшырылганын жазуу',
  'procedures.oversight.stop-code.does': 'Барак жоголгондуктан каттын кодун токтотуу',
  'procedures.oversight.given.does': 'Көзөмөлчү адамга кайсы күндөрү кат бергенин көрүү',
  'procedures.oversight.read.does': 'Көз карандысыз көзөмөлчү мага жазган катты окуу',
  'procedures.oversight.answer.does': 'Мага жазган көзөмөлчүгө жооп берүү',
  'procedures.oversight.over': 'Бул каттын коду эми эч нерсени ачпайт: жаңы кат жазыңыз',
  'procedures.oversight.not-yet': 'Бул күн али келе элек',
  'procedures.oversight.given-already': 'Күн мурунтан эле жазылган',
} as const
