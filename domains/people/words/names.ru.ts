/** Comparing names. */
export default {
  'people.compare-names.does': 'Указать для каждой строки таблицы, принадлежат ли два имени одному человеку',
  'people.compare-names.same-file': 'Результат стёр бы исходную таблицу. Укажите для него другое имя.',
  'people.compare-names.no-file': 'Этот файл не открывается.',
  'people.compare-names.columns': 'В первой строке нет столбцов: {columns}.',
}
