import type { Hospital } from './location.js'

/** West of the river; the numbers are of a range kept for film and television. */
export const penmarrowHospital: Hospital = {
  name: 'Penmarrow Harbour Hospital',
  address: '14 Infirmary Hill, Penmarrow PM1 4HH',
  phone: '+44 1632 960114',
}

/** East of the river: the nearest when no ferry goes. */
export const eastMarrowHospital: Hospital = {
  name: 'East Marrow Royal Infirmary',
  address: 'Saltings Road, East Marrow PM3 7RI',
  phone: '+44 1632 960377',
}
