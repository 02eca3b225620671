import type { DayPlan } from './day-plan.js'

/**
 * The twelve days of the white schedule, in order. The child's scenes come first on nights. Where days 11 and 12 are neighbours, the
 * early departments get less than eleven hours of rest between them: the one thing for a check of rest to find.
 */
export const dayPlans: readonly DayPlan[] = [
  {
    location: 'cafe',
    generalCall: '07:30',
    note: 'The flat is up one narrow stair: camera, sound and cast only.',
    rows: [['Rehearse the dual dialogue', 30], '18', '5', '36', ['Lunch', 60], '49', '17'],
  },
  {
    location: 'townHall',
    generalCall: '08:00',
    note: 'Sixty townspeople for the gallery in sc. 22, from 09:30 at the Corn Exchange.',
    rows: ['22', '53', ['Lunch', 60], ['Move lamps down to the archive', 30], '8', '37', '9', '54'],
  },
  {
    location: 'bandHall',
    generalCall: '08:00',
    note: 'Animals on set: one parrot, with handler. Please no whistling.',
    rows: ['6', '7', '20', ['Rehearse the scratch band', 45], '52', ['Lunch', 60], ['Company move to Harbour Quay', 45], '21'],
  },
  {
    location: 'lighthouse',
    generalCall: '11:00',
    note: 'Dawn is played at dusk. Soft shoes on the stair.',
    rows: [['Black out the kitchen', 45], '12', '12A', ['Lunch', 60], '30', ['Wait for the light', 30], '29'],
  },
  {
    location: 'cannery',
    generalCall: '07:30',
    note: 'Unit boat from Ferry Slip at 06:45 and 07:10. Warm clothes: the cannery has no heating.',
    rows: [['Water safety talk', 15], '31A', '31', '34', ['Lunch', 60], ['Rehearse the band in the hall', 30], '32', '33'],
  },
  {
    location: 'cannery',
    generalCall: '10:00',
    note: 'Real candles in sc. 45: fire watch from the first match to the last.',
    rows: ['55', ['Black out the windows', 45], '28', '27', ['Lunch', 60], '45', '56'],
  },
  {
    location: 'bridge',
    generalCall: '13:30',
    note: 'Two hundred supporting artists from 16:00, with flags. Road open again at 23:00 sharp.',
    rows: ['51', '19', ['Dinner', 60], ['Place cars and crowd', 45], '57', '4', '61', '44'],
  },
  {
    location: 'ferry',
    generalCall: '17:30',
    note: 'Night 1 of 3 afloat. Forty-eight on board, by list. Rain machine in sc. 25.',
    rows: [['Safety talk by the master', 20], ['Rig the deck', 30], '25', '26', '14', ['Meal', 60], '2', '3', '15'],
  },
  {
    location: 'ferry',
    generalCall: '18:00',
    note: 'Night 2 of 3 afloat. Fog until wrap: masks at the catering table.',
    rows: [['Safety talk by the master', 20], ['Fill the deck with fog', 60], '42', '59', '47', ['Meal', 60], '43', '48'],
  },
  {
    location: 'quay',
    generalCall: '15:30',
    note: 'Saucepans from props only; the oil in sc. 41 is tea.',
    rows: [['Water safety talk', 20], '39', '10', ['Meal', 60], '24', '13', '41', '58'],
  },
  {
    location: 'cannery',
    generalCall: '17:00',
    note: 'The band marches in the dark: torches at every gate. The fleet of two drones flies in sc. 63.',
    rows: [['Rehearse the march', 45], '60', '16', '46', ['Meal', 60], ['Company move to the ferry', 45], '62', '63'],
  },
  {
    location: 'ferry',
    generalCall: '11:30',
    note: 'Last day. Sc. 64 is played at dusk; everybody who can queue is in the queue.',
    rows: ['35', '11', '40', ['Lunch', 60], ['Company move to Harbour Quay', 20], '1', '64'],
  },
]

/** Scenes on no day of the white schedule. */
export const unscheduledScenes: readonly string[] = ['23', '38', '50']
