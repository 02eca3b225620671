import { personIdOf } from '../stable-id.js'
import { fictionalPhone } from '../people/person.js'
import { locationIdOf } from '../places/locations.js'

const SLIP = 'Ferry Slip, Town Quay'
/** Minutes round the head of the river. */
const BY_ROAD = 40

/** What the office has typed for the sheet of the day at the cannery; everything else of that sheet is derived. */
export const sheetOfTomorrow = {
  breakfast: '06:15',
  lunchKind: 'oneHour',
  notices: ['Hard hats in the boiler house'],
  weather: { forecast: 'Sea mist until nine, then dry with bright spells; mist again towards dusk', high: '11 °C', low: '5 °C', rain: '20 %', wind: 'SW 4, gusts 6 at the slipway', humidity: '84 %' },
  safety: {
    meeting: '07:10',
    meetingPlace: 'Head of the slipway',
    medic: { role: 'Medic', name: 'Juno Trevanion', phone: fictionalPhone(301) },
    police: { role: 'Police', name: 'Penmarrow harbour police', phone: '+44 1632 960131' },
    fire: { role: 'Fire', name: 'East Marrow fire station', phone: '+44 1632 960132' },
    bulletins: ['Water: lifejackets on the slipway, safety boat from the first take', 'Fog: masks at the catering table'],
  },
  locations: {
    [locationIdOf('cannery')]: {
      truckParking: 'Cannery Lane, seaward side; marshal from 05:30',
      shuttle: `Unit boat from ${SLIP} at 06:45 and 07:10; before that by road`,
      backgroundHolding: 'Net loft, first floor',
      backgroundParking: 'East Marrow chapel, then shuttle',
      catering: 'Marquee in the yard',
      lunchRoom: 'Old smokehouse',
      bathrooms: 'Two trailers behind the boiler house',
      access: 'Permit until 20:00; gate code from Locations',
      weatherCover: 'Sc. 45, packing hall by candle',
    },
  },
  cast: Object.fromEntries([
    ['Ana Vilhena', '3 Strand Row', 'Cornet lesson at lunch'], ['Maisie Østergaard', '9 Chapel Hill', 'School from 13:30; her father is with her'],
    ['Saoirse Nakamura', 'Harbour Hotel', ''], ['Cornelius Adeyinka', 'Harbour Hotel', 'Reads the drawing off camera'],
  ].map(([name, pickUpPlace, remarks]) => [personIdOf(name!), { pickUpPlace, steps: { travel: BY_ROAD }, ...(remarks && { remarks }) }])),
  standIns: [
    { kind: 'standIn', name: 'Wenna Oates', for: 'NELL', call: '06:30', report: '2nd AD, yard' },
    { kind: 'double', name: 'Tiago Brill', for: 'NELL', call: '07:30', report: 'Stunt coordinator', note: 'Slipway, wide shot' },
  ],
  background: [
    { group: 'Band on strike, with instruments', count: 14, call: '09:30', place: 'Net loft', wardrobe: 'Band coats, unbuttoned', scenes: '32' },
    { group: 'Packers of the cannery', count: 6, call: '10:00', place: 'Net loft', wardrobe: 'Oilskin aprons', scenes: '32' },
  ],
  requirements: [
    { department: 'Transport', text: 'Safety boat and unit boat fuelled by 05:30' },
    { department: 'Electric', text: 'Heaters in the net loft from 08:30' },
  ],
  transport: [
    { vehicle: 'Unit car, first run', driver: 'Oksana Melnyk', phone: fictionalPhone(241), passengers: ['Ana Vilhena'], pickUp: '05:50', from: '3 Strand Row', to: 'Cannery, by road' },
    { vehicle: 'Unit car, second run', driver: 'Oksana Melnyk', phone: fictionalPhone(241), passengers: ['Saoirse Nakamura', 'Maisie Østergaard'], pickUp: '06:50', from: 'Harbour Hotel', to: 'Cannery, by road' },
    { vehicle: 'Unit boat', driver: 'Len Curnow', phone: fictionalPhone(240), passengers: ['Crew, on both crossings'], pickUp: '06:45', from: SLIP, to: 'Cannery slipway' },
  ],
  crew: {
    [personIdOf('Marguerite Osei')]: { call: 'onCall' },
    [personIdOf('Vivienne Achebe')]: { call: 'onCall' },
    [personIdOf('Bé Hendriks')]: { call: 'perHod' },
  },
  catering: [{ meal: 'Breakfast', time: '06:15', count: 70, place: 'Marquee' }, { meal: 'Lunch', time: '10:03', count: 92, place: 'Old smokehouse' }],
  vendors: [{ role: 'Boats', name: 'Curnow & Daughter', phone: '+44 1632 960140' }, { role: 'Heating', name: 'Marrow Plant Hire', phone: '+44 1632 960141' }],
  equipment: 'Second camera for sc. 32; 12 m crane in the yard; balloon light on standby',
  notes: [{ title: 'Tide', text: 'High water decides the slipway: scenes 31A and 31 come first, whatever the light.' }],
  advanceNote: 'Day 6 goes on here: leave nothing on the slipway.',
}
