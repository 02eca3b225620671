import { useState } from 'react'
import { askTelling, type OwnTelling } from '../../store/own-telling.js'
import { TELLING_WORDS } from '../../words/telling-words.js'
import { useLanguage, useWords } from '../../words/use-words.js'
import { Act } from '../act.js'
import { Part } from '../part.js'
import { PhoneNotices } from './phone-notices.js'
import { TellingForm } from './telling-form.js'

/** How the reader is told of what changes: asked of the server when they want to see it. */
export function Telling({ reader }: { readonly reader: string }) {
  const words = TELLING_WORDS[useLanguage()]
  const { loading, needsSignal } = useWords()
  const [told, setTold] = useState<OwnTelling | null>(null)
  const [asking, setAsking] = useState<'not yet' | 'asking' | 'in vain'>('not yet')
  const [said, setSaid] = useState('')
  const ask = async () => {
    setAsking('asking')
    const found = await askTelling()
    setTold(found)
    setAsking(found === null ? 'in vain' : 'not yet')
  }
  return (
    <div className="print:hidden">
      <Part title={words.title}>
        {told === null && <Act disabled={asking === 'asking'} onClick={() => void ask()}>{words.change}</Act>}
        <p aria-live="polite" className="text-muted">{asking === 'asking' ? loading : asking === 'in vain' && needsSignal}</p>
        {told !== null && (
          <>
            <PhoneNotices reader={reader} told={told} words={words} onTold={setTold} />
            <TellingForm key={`${told.version} ${told.smsAgreed}`} reader={reader} told={told} words={words} onTold={setTold} onSaid={setSaid} />
            <p aria-live="polite" className="mt-2">{said}</p>
          </>
        )}
      </Part>
    </div>
  )
}
