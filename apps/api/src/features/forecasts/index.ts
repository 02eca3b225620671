export { forecastQueue } from './forecast-queue.js'
