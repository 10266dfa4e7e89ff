/** Whether the person came. */
export const cameOrNot = ['kept', 'did not come'] as const
/** Why an appointment was cancelled. Never what happened to the person: that is a note. */
export const cancelReasons = ['person asked', 'we cannot', 'not safe', 'no longer needed', 'by mistake'] as const
