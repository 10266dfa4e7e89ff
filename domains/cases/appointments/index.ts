import { cancelAppointment } from './cancel.ts'
import { finishAppointment } from './finish.ts'
import { makeAppointment } from './make.ts'
import { moveAppointment } from './move.ts'
import { myCalendar } from './calendar.ts'
import { prepareAppointment } from './prepare.ts'
import { showAppointment } from './show.ts'
import { showWeek } from './week.ts'

export const appointmentOperations = [makeAppointment, moveAppointment, cancelAppointment, finishAppointment, showAppointment, prepareAppointment, showWeek, myCalendar] as const
export { makeAppointment, moveAppointment, cancelAppointment, finishAppointment, showAppointment, prepareAppointment, showWeek, myCalendar }
export { cameOrNot, cancelReasons } from './lists.ts'
export { interpreterLanguages } from './fields.ts'
export { appointmentWays } from './when.ts'
