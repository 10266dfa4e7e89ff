import type { Translation } from '../../../core/words.ts'
import type en from './desk-compartment.en.ts'

export default {
  'people.compartment.kept-apart': 'Сведения о личности этого человека хранятся отдельно. Изменить их могут только те, кто в списке допуска, на странице отдельного хранения.',
  'people.compartment.not-on-list': 'Вас нет в списке тех, кто знает, кто этот человек. Обратитесь к тому, кто в списке.',
  'people.compartment.on-list-already': 'Этот коллега уже в списке.',
  'people.compartment.last-on-list': 'Последний остаётся в списке. Сначала внесите коллегу или верните сведения в карточку.',
  'people.compartment.why.asked by the person': 'Об этом попросил сам человек',
  'people.compartment.why.no longer in danger': 'Человеку больше ничто не угрожает',
  'people.compartment.why.by mistake': 'Отдельное хранение было ошибкой',
} as const satisfies Translation<typeof en>
