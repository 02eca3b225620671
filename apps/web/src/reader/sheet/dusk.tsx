import type { CallSheetView } from '@callboard/call-sheet'
import { useState } from 'react'
import { remember, remembered } from '../../lib/stored.js'
import { useTheme } from '../../lib/theme.js'
import { useNow } from '../use-now.js'
import { minutesOf } from '../words/date-words.js'
import { useWords } from '../words/use-words.js'
import { Act } from './act.js'

/** Where no sheet says when the sun goes down, and comes up. */
const USUAL = { sunset: 19 * 60, sunrise: 6 * 60 }

/** Whether the sun is down at the place, by the day's sheet. Minutes since midnight on the wall of the production. */
function isDark(minutes: number, weather: Pick<CallSheetView['weather'], 'sunrise' | 'sunset'> | undefined): boolean {
  const sunset = minutesOf(weather?.sunset ?? '') ?? USUAL.sunset
  const sunrise = minutesOf(weather?.sunrise ?? '') ?? USUAL.sunrise
  return minutes >= sunset || minutes < sunrise
}

/** Offers the theme for a dark set, once on a phone, when it gets dark; whoever chose a theme is not asked. */
export function Dusk({ zone, sheet }: { readonly zone: string; readonly sheet: CallSheetView | undefined }) {
  const words = useWords()
  const { chooseTheme } = useTheme()
  const [asked, setAsked] = useState(() => remembered('night offered') !== null || remembered('theme') !== null)
  const wall = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(useNow())
  if (asked || !isDark(minutesOf(wall) ?? 0, sheet?.weather)) return null
  const done = () => {
    remember('night offered', 'yes')
    setAsked(true)
  }
  return (
    <div className="mt-4 border-l-4 border-slate bg-sunken px-3 py-2 print:hidden">
      <p>{words.dusk}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Act onClick={() => { chooseTheme('set-night'); done() }}>{words.duskYes}</Act>
        <Act kind="quiet" onClick={done}>{words.duskNo}</Act>
      </div>
    </div>
  )
}
