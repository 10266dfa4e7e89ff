export default {
  'web.letter.title': 'A letter to you from an independent monitor',
  'web.letter.lede': 'An independent monitor looks at how this authority works, and does not work for it. If she wrote to you, you were given a sheet with a code. Nobody needs an account.',
  'web.letter.code': 'Code of your letter',
  'web.letter.who': 'She looks at the work of: {authority}, {country}. The officers there cannot read this letter or your answer.',
  'web.letter.from-monitor': 'An independent monitor wrote',
  'web.letter.answer': 'Answer',
  'web.letter.answer-hint': 'Only independent monitors read what you write. You need not answer.',
  'web.letter.until': 'The code opens this letter until {date}.',
  'web.letter.wrong': 'It may be mistyped, too old, or stopped. Check each letter and try again, or ask the monitor for a new letter.',
  'web.letter.sheet': 'An independent monitor wrote to you. She does not work for this authority. Open this address and type the code to read the letter and to answer it.',
  'web.letter.sheet-private': 'Keep this sheet to yourself: whoever has the code can read the letter. The officers cannot read it without the code.',
  'web.letter.address': 'Address of the page where the letter is opened',
} as const
