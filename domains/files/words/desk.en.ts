export default {
  'files.accepted.does': 'Tell which files may be sent',
  'files.put.does': 'Send a file',
  'files.sweep.does': 'Take away files that nobody used',
  'files.refused.empty': 'The file is empty. Choose another one.',
  'files.refused.none': 'Choose a file.',
  'files.refused.large': 'The file is larger than {most} MB. Make it smaller or send it in parts.',
  'files.refused.cut': 'The file did not arrive whole. Send it again.',
  'files.refused.broken': 'The picture is damaged: it has no end. Send it again or take another photo.',
  'files.refused.type': 'This kind of file is not taken, whatever its name says. Send a PDF, a JPEG, PNG, WebP or HEIC picture, a Word or OpenDocument text, an Excel table, a plain text or a CSV, without a password.',
  'files.refused.encoding': 'Send the file as it is, not compressed on the way.',
  'files.refused.too-many': 'Too many files that you sent wait to be used. Use them, or try again tomorrow: what was not used in a day is taken away.',
} as const
