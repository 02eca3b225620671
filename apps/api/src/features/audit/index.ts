export { chainCheckQueue } from './chain-check-queue.js'
