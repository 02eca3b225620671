import './ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startTheme } from './lib/theme.js'
import { keepOffline } from './reader/keep-offline.js'
import { ReaderApp } from './reader/reader-app.js'
import { createReader } from './reader/store/reader.js'
import { server } from './reader/store/server.js'
import { openShelf } from './reader/store/open-shelf.js'
import { startLanguage } from './reader/words/use-words.js'
import { tokenInAddress, watchForNews } from './reader/watch-for-news.js'

startTheme()
void startLanguage()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the call sheet.')
const cleanAddress = () => history.replaceState(null, '', location.pathname)
const reader = createReader({ shelf: await openShelf(), server, now: () => Date.now(), onLinkUsed: cleanAddress })
createRoot(root).render(
  <StrictMode>
    <ReaderApp reader={reader} />
  </StrictMode>,
)
void reader.start(tokenInAddress())
watchForNews(reader)
keepOffline()
