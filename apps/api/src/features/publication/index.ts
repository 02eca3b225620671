export { publishSchedule, type PublishScheduleAnswer } from './publish-schedule.js'
