import { themes, useTheme } from '../../../lib/theme.js'
import { CLOCKS, useClock } from '../../words/use-clock.js'
import { chooseLanguage, LANGUAGES, type Language, useLanguage, useWords } from '../../words/use-words.js'
import { Act } from '../act.js'

/** The light, clock and language of this phone. */
export function Settings() {
  const words = useWords()
  const { theme, chooseTheme } = useTheme()
  const { clock, chooseClock } = useClock()
  return (
    <div className="mt-4 space-y-3 print:hidden">
      <Choice legend={words.light} choices={themes.map((value) => [value, words.themes[value]] as const)} value={theme} onChoose={chooseTheme} />
      <Choice legend={words.clock} choices={CLOCKS.map((value) => [value, words.clocks[value]] as const)} value={clock} onChoose={chooseClock} />
      <Choice legend={words.language} choices={Object.entries(LANGUAGES) as [Language, string][]} value={useLanguage()} onChoose={(language) => void chooseLanguage(language)} />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly choices: readonly (readonly [Value, string])[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>({ legend, choices, value, onChoose }: ChoiceProps<Value>) {
  return (
    <div role="group" aria-label={legend}>
      <p className="text-base text-muted" aria-hidden>{legend}</p>
      <div className="flex flex-wrap gap-2">
        {choices.map(([one, label]) => (
          <Act key={one} aria-pressed={one === value} kind={one === value ? 'secondary' : 'quiet'} onClick={() => onChoose(one)}>{label}</Act>
        ))}
      </div>
    </div>
  )
}
