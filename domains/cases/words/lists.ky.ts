export { default } from './lists.ru.ts'
