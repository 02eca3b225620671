const SKIES: Readonly<Record<string, string>> = { clearsky: 'Clear sky', fair: 'Fair', partlycloudy: 'Partly cloudy', cloudy: 'Cloudy', fog: 'Fog' }
/** Two of the provider's names hold an s too many: "lightssleetshowersandthunder". */
const FALLS = /^(light|heavy)?s??(rain|sleet|snow)(showers)?(andthunder)?$/

/** A provider's symbol in words: "heavyrainshowersandthunder_day" is "Heavy rain showers and thunder"; empty for one that is not known. */
export function symbolWords(symbol: string): string {
  const name = symbol.replace(/_(day|night|polartwilight)$/, '')
  if (Object.hasOwn(SKIES, name)) return SKIES[name]!
  const found = FALLS.exec(name)
  if (found === null) return ''
  const [, strength, fall, showers, thunder] = found
  const words = [strength, fall, showers, thunder && 'and thunder'].filter(Boolean).join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
