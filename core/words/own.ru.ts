import type { Translation } from '../words.ts'
import type en from './own.en.ts'

export default {
  'core.sign-in.wrong-password': 'Это не ваш пароль',
  'core.sign-in.code-not-yet': 'Этот код не подходит. Посмотрите в приложение ещё раз: код меняется каждые полминуты',
  'core.sign-in.second-step.already': 'Второй шаг уже включён.',
  'core.sign-in.passkey.unusable': 'Ответ этого устройства не подошёл. Откройте страницу заново и попробуйте ещё раз',
  'core.sign-in.passkey.known': 'Этот ключ входа здесь уже есть',
  'core.sign-in.passkey.many': 'Ключей входа уже двадцать. Сначала уберите один',
  'core.sign-in.enter.does': 'Вход',
  'core.sign-in.leave.does': 'Выход',
  'core.sign-in.second-step.does': 'Второй шаг при входе',
  'core.sign-in.wrong-password.does': 'Вход с неверным паролем',
  'core.sign-in.wrong-code.does': 'Вход с неверным кодом',
  'core.sign-in.wrong-passkey.does': 'Вход с неподходящим ключом',
  'core.sign-in.change-password.does': 'Новый пароль',
  'core.sign-in.set-second-step.does': 'Второй шаг включён',
  'core.sign-in.end-second-step.does': 'Второй шаг выключен',
  'core.sign-in.renew-recovery-codes.does': 'Новые запасные коды',
  'core.sign-in.add-passkey.does': 'Ключ входа добавлен',
  'core.sign-in.remove-passkey.does': 'Ключ входа убран',
  'core.sign-in.end-sessions.does': 'Выход в других браузерах',
} as const satisfies Translation<typeof en>
