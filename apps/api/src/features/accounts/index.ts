export { accountMailQueue, sendAccountMails } from './account-mail-queue.js'
