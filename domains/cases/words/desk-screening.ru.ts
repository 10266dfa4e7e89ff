import type { Translation } from '../../../core/words.ts'
import type en from './desk-screening.en.ts'

export default {
  'cases.screening.ended': 'Эта беседа завершена выводом. Начните новую.',
  'cases.screening.open-already': 'По этому делу уже есть начатая беседа. Продолжите её.',
  'cases.screening.stopped': 'Беседа прервана. Сначала продолжите её.',
  'cases.screening.goes-on': 'Беседа уже идёт.',
  'cases.screening.another-sits': 'С человеком сейчас беседует коллега. Сначала прервите ту встречу, затем продолжайте сами.',
  'cases.screening.asked-already': 'Об этом уже спрашивали. Дважды не спрашивают.',
  'cases.screening.not-safe': 'Сейчас продолжать небезопасно. Прервитесь и договоритесь о другом времени и месте.',
  'cases.screening.safety-first': 'Сначала спросите, безопасно ли говорить.',
  'cases.screening.dimension.deceptive recruitment': 'Обман при вербовке',
  'cases.screening.dimension.coercive recruitment': 'Принуждение при вербовке',
  'cases.screening.dimension.vulnerability at recruitment': 'Уязвимость при вербовке',
  'cases.screening.dimension.exploitation': 'Эксплуатация',
  'cases.screening.dimension.coercion at destination': 'Принуждение на месте',
  'cases.screening.dimension.vulnerability at destination': 'Уязвимость на месте',
  'cases.screening.stop.tired': 'Человек устал',
  'cases.screening.stop.not safe': 'Небезопасно',
  'cases.screening.stop.not alone': 'Рядом кто-то слушает',
  'cases.screening.stop.wants to stop': 'Человек хочет остановиться',
  'cases.screening.stop.no shared language': 'Мы плохо понимаем друг друга',
  'cases.screening.stop.no time': 'Сегодня нет времени',
  'cases.screening.finding.presumed victim': 'Предполагаемая жертва торговли людьми',
  'cases.screening.finding.not at this time': 'На данный момент нет',
  'cases.screening.finding.unclear': 'Неясно',
} as const satisfies Translation<typeof en>
