// Part of the reader's service worker: shows what the office sends, in its words, and opens the call sheet when it is touched.
self.addEventListener('push', (event) => {
  const told = wordsOf(event.data)
  event.waitUntil(self.registration.showNotification(told.title, { body: told.body, tag: told.tag, data: { url: told.url }, icon: '/icons/call-192.png' }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openReader(event.notification.data && event.notification.data.url))
})

// A browser takes the right to notify away from pages that show nothing: what cannot be read is shown as news without words.
function wordsOf(data) {
  try {
    const { title, body, tag, url } = data.json()
    return { title: String(title), body: String(body), tag: String(tag), url: String(url) }
  } catch {
    return { title: 'Callboard', body: '', tag: 'news', url: '/c' }
  }
}

// Only the reader's own page is opened, whatever the message says. A window that is open keeps whom it was opened for unless the message has a link.
async function openReader(told) {
  const to = new URL(told || '/c', self.location.origin)
  const url = to.origin === self.location.origin && to.pathname === '/c' ? to.href : new URL('/c', self.location.origin).href
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const open = windows.find((client) => new URL(client.url).pathname === '/c')
  if (!open || to.hash !== '') return self.clients.openWindow(url)
  return open.focus()
}
