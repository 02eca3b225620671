export { moveDeliveries } from './move-deliveries.js'
export { deliveryQueue, sendDeliveries } from './queue/delivery-queue.js'
