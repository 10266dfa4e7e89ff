import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'journal.seal.does': 'Опечатать журнал',
  'journal.verify.does': 'Проверить журнал',
  'journal.head.does': 'Показать последнюю печать',
  'journal.list.does': 'Посмотреть журнал',
  'journal.prove.does': 'Получить подтверждение записи',
  'journal.prove.waits': 'Эта запись ещё не опечатана. Попробуйте через несколько секунд.',

  'journal.broken.entry-changed': 'Запись {entry} организации {organisation} изменили после того, как её опечатали (печать {seal}).',
  'journal.broken.entry-missing': 'Записи {entry} организации {organisation} нет на месте. Её печать: {seal}.',
  'journal.broken.entry-added': 'Запись {entry} организации {organisation} не опечатана и не ждёт печати: её внесли в обход журнала.',
  'journal.broken.leaf': 'В печати {seal} листья организации {organisation} не те, что были опечатаны. Запись: {entry}.',
  'journal.broken.branch': 'В печати {seal} одна из ветвей не та, что была опечатана. Организация: {organisation}.',
  'journal.broken.seal': 'Печать {seal} изменена, или изменена печать перед ней.',
  'journal.broken.seal-missing': 'Печати {seal} нет на месте.',
  'journal.broken.signature': 'На печати {seal} нет подписи этого узла.',
  'journal.broken.cut': 'Журнал кончается печатью {seal}, раньше той, что хранится в другом месте: его конец отрезан.',
  'journal.broken.head': 'Печать {seal} не та, что хранится в другом месте: журнал составлен заново.',
} satisfies Translation<typeof en>
