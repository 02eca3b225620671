export { screenplayImportQueue } from './screenplay-import-queue.js'
