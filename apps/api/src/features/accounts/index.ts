export { accountMailQueue, sendAccountMails } from './account-mail-queue.js'
export { hashPassword } from './passwords/hash-password.js'
