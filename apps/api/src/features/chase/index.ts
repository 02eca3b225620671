export { escalationQueue } from './escalation/escalation-queue.js'
