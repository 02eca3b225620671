export { sheetBatchQueue } from './copies/sheet-batch-queue.js'
