export { default } from './ru.ts'
