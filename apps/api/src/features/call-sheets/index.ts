export { sheetBatchQueue } from './copies/sheet-batch-queue.js'
export { issueCallSheet } from './desk/issue-call-sheet.js'
export { saveSheetDetails } from './desk/save-sheet-details.js'
export { saveSheetSettings } from './desk/sheet-settings.js'
