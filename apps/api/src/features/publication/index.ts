export { publishSchedule } from './publish-schedule.js'
