import './ui/tokens.css'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root) createRoot(root).render(<main className="p-4 text-reading">Opening your call sheet…</main>)
