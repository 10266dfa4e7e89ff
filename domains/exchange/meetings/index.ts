import { agreeToMeeting } from './agree.ts'
import { answerMeeting } from './answer.ts'
import { askMeeting } from './ask.ts'
import { compareMeeting } from './compare.ts'
import { listMeetings } from './list.ts'
import { showMeetingText } from './show-text.ts'
import { sweepMeetings } from './sweep.ts'
import { takeInMeeting } from './take-in.ts'
import { takeOutMeeting } from './take-out.ts'

export const meetingOperations = [showMeetingText, agreeToMeeting, askMeeting, takeOutMeeting, takeInMeeting, answerMeeting, listMeetings, compareMeeting, sweepMeetings] as const
export { showMeetingText, agreeToMeeting, askMeeting, takeOutMeeting, takeInMeeting, answerMeeting, listMeetings, compareMeeting, sweepMeetings }
export { largestMeeting, meetingText } from './file.ts'
export { meetingStates, type MeetingState } from './state.ts'
