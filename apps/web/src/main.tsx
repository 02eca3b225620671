import './ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Providers } from './app/providers.js'
import { startTheme } from './lib/theme.js'

startTheme()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the office.')
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
)
