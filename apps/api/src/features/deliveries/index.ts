export { moveDeliveries } from './move-deliveries.js'
export { deliveryQueue } from './queue/delivery-queue.js'
