export default {
  // Appointments and telephone calls: what one can do. A person reads it in the list of who looked.
  'cases.appointments.make.does': 'Make an appointment',
  'cases.appointments.move.does': 'Move the appointment',
  'cases.appointments.cancel.does': 'Cancel the appointment',
  'cases.appointments.finish.does': 'Say whether the person came',
  'cases.appointments.show.does': 'Open the appointment',
  'cases.appointments.prepare.does': 'Prepare an appointment',
  'cases.appointments.week.does': 'See the appointments of a week',
  'cases.appointments.calendar.does': 'Take my appointments along on my phone',
  'cases.calls.record.does': 'Record a call',
  'cases.calls.recognise.does': 'Find who is calling',
  'cases.calls.list.does': 'See the log of calls',
} as const
