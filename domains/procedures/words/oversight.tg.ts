export default {
  'procedures.oversight.show.does': 'Кушодани мактубҳои нозир ва дафтари парванда',
  'procedures.oversight.list.does': 'Нишон додани мактубҳои нозирон ва кӣ ҷавоб додааст',
  'procedures.oversight.write-letter.does': 'Ба шахсе, ки парванда дар бораи ӯст, мактубе навиштан, ки муассиса онро хонда наметавонад',
  'procedures.oversight.write-again.does': 'Ба мактуб ба соҳиби парванда илова кардан',
  'procedures.oversight.record-given.does': 'Навиштани рӯзе, ки мактуб ба шахс супурда шуд',
  'procedures.oversight.stop-code.does': 'Боздоштани рамзи мактуб, чунки варақа гум шудааст',
  'procedures.oversight.given.does': 'Дидани рӯзҳое, ки нозир ба шахс мактуб додааст',
  'procedures.oversight.read.does': 'Хондани мактубе, ки нозири мустақил ба ман навиштааст',
  'procedures.oversight.answer.does': 'Ба нозире, ки ба ман навишт, ҷавоб додан',
  'procedures.oversight.over': 'Рамзи ин мактуб дигар чизеро намекушояд: мактуби нав нависед',
  'procedures.oversight.not-yet': 'Ин рӯз ҳанӯз нарасидааст',
  'procedures.oversight.given-already': 'Рӯз аллакай навишта шудааст',
} as const
