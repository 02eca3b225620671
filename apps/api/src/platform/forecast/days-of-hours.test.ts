import { describe, expect, it } from '@jest/globals'
import { instant, zone } from '@callboard/time'
import { daysOfHours, type ForecastHour } from './days-of-hours.js'
import { hoursIn } from './met-no-hours.js'
import { symbolWords } from './symbol-words.js'

const every = (hours: readonly number[], facts: Partial<ForecastHour> = {}): ForecastHour[] =>
  hours.map((hour) => ({
    at: instant(new Date(Date.UTC(2027, 0, 12, hour)).toISOString().slice(0, 19) + 'Z'), celsius: hour / 2, wind: null, windFrom: null, humidity: null, millimetres: null, chance: null, symbol: null, ...facts,
  }))

describe('a day of its hours', () => {
  it.each([
    ['is the day of the zone', 'Pacific/Auckland', every([0, 6, 12, 18, 24, 30]), ['2027-01-13']],
    ['is told from six-hourly moments', 'Etc/UTC', every([0, 6, 12, 18]), ['2027-01-12']],
    ['is not told once its noon has passed', 'Etc/UTC', every([13, 14, 15, 16]), []],
    ['is not told of its morning alone', 'Etc/UTC', every([0, 6, 12]), []],
  ])('%s', (_, where, hours, expected) => {
    expect([...daysOfHours(hours, zone(where)).keys()]).toEqual(expected)
  })

  it.each<[string, Partial<ForecastHour>, object]>([
    ['nothing said', {}, { forecast: '', high: '9 °C', low: '0 °C', rain: '', wind: '', humidity: '' }],
    ['a chance before an amount', { chance: 40, millimetres: 1 }, { rain: '40 %' }],
    ['an amount, added up', { millimetres: 0.34 }, { rain: '1.4 mm' }],
    ['wind from almost north', { wind: 6.6, windFrom: 350 }, { wind: '7 m/s N' }],
    ['no minus before nought', { celsius: -0.3 }, { high: '0 °C', low: '0 °C' }],
  ])('with %s', (_, facts, expected) => {
    expect(daysOfHours(every([0, 6, 12, 18], facts), zone('Etc/UTC')).values().next().value).toMatchObject(expected)
  })
})

it.each([
  ['clearsky_day', 'Clear sky'], ['partlycloudy_polartwilight', 'Partly cloudy'], ['rain', 'Rain'], ['lightsleet', 'Light sleet'], ['lightsnowshowers_night', 'Light snow showers'],
  ['lightssleetshowersandthunder_day', 'Light sleet showers and thunder'], ['heavyrainandthunder', 'Heavy rain and thunder'], ['frogs', ''], ['constructor', ''], ['', ''],
])('the symbol %s says %s', (symbol, words) => {
  expect(symbolWords(symbol)).toBe(words)
})

it.each(['', 'not JSON', '[]', '{"properties":{"timeseries":[]}}', '{"properties":{"timeseries":[{"time":"soon","data":{}}]}}', '{"properties":{"timeseries":[{"time":"2027-01-12T06:00:00Z","data":{"instant":{"details":{"air_temperature":"warm"}}}}]}}'])(
  'no forecast: %s', (text) => {
    expect(hoursIn(text)).toBeNull()
  },
)
