import { activityLayout, type Activity } from './iati/activity.ts'
import { isList } from './iati/layout.ts'
import { ActivityTaken } from './iati/schema.ts'

/** An activity that says nothing but that it is one: what is known is laid over it. */
export const emptyActivity: Activity = ActivityTaken.parse(Object.fromEntries(Object.entries(activityLayout).map(([key, field]) => [key, isList(field) ? [] : key === 'identifier' ? 'none' : null])))
