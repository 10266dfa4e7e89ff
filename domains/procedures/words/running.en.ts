export default {
  'procedures.open.does': 'Open a file under a law',
  'procedures.take-step.does': 'Take a step of a file, or record that it was taken',
  'procedures.take-back-step.does': 'Take back a step that was recorded by mistake',
  'procedures.confirm-lapse.does': 'Confirm what a passed limit means',
  'procedures.record-voluntariness.does': 'Record whether a return is freely chosen',
  'procedures.hand-over.does': 'Hand a file over to a colleague',
  'procedures.begin-referral.does': 'Open the file of a referral for a presumed victim',
  'procedures.follow-case.does': 'Give the files of a case to whoever has the case',
  'procedures.show.does': 'Open a file: where it stands under its law',
} as const
