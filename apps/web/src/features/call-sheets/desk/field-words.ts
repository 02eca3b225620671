const WORDS: Readonly<Record<string, string>> = {
  breakfast: 'breakfast', shootingCall: 'shooting call', lunch: 'lunch', lunchKind: 'kind of lunch', secondMeal: 'second meal', wrap: 'estimated wrap',
  notices: 'notices', 'weather.forecast': 'forecast', 'weather.high': 'high', 'weather.low': 'low', 'weather.rain': 'chance of rain', 'weather.wind': 'wind',
  'weather.humidity': 'humidity', 'safety.meeting': 'safety meeting', 'safety.meetingPlace': 'place of the safety meeting', 'safety.bulletins': 'safety bulletins',
  'safety.medic': 'medic', walkie: 'walkie channels', standIns: 'stand-ins', background: 'background', requirements: 'requirements', transport: 'transport',
  moves: 'company moves', notes: 'notes', catering: 'catering', equipment: 'equipment', vendors: 'vendors', advanceNote: 'note on the advance schedule',
  pickUp: 'pick-up', pickUpPlace: 'pick-up place', report: 'report', hairMakeUp: 'hair and make-up', rehearsal: 'rehearsal', onSet: 'on set', loseAt: 'lose at',
  wardrobe: 'wardrobe', remarks: 'remarks', steps: 'minutes of each step', episode: 'episode', 'safety.police': 'police', 'safety.fire': 'fire', contacts: 'key contacts',
  parking: 'crew parking', truckParking: 'truck parking', shuttle: 'shuttle', basecamp: 'basecamp', backgroundHolding: 'background holding',
  backgroundParking: 'background parking', lunchRoom: 'lunch room', bathrooms: 'bathrooms', weatherCover: 'weather cover', access: 'access and permit',
  confidentiality: 'confidentiality', call: 'call', out: 'out',
}

/** A field in words: "breakfast", "pick-up". */
export function fieldWords(field: string): string {
  return WORDS[field] ?? WORDS[field.split('.').at(-1) ?? ''] ?? field
}
