export { makeOwnFeed } from './make-own-feed.js'
