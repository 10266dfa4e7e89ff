export { default } from './public.ru.ts'
