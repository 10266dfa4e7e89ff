/** Is this a day as ISO 8601 has it? */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
