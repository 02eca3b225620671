export interface Place {
  readonly name: string
  readonly address: string
  readonly latitude: number | null
  readonly longitude: number | null
}

/** Where each map app is asked for the way: by the pin where there is one, else by the address. */
export function directionsTo(place: Place): readonly { readonly map: string; readonly url: string }[] {
  const pin = place.latitude === null || place.longitude === null ? null : `${place.latitude},${place.longitude}`
  const words = encodeURIComponent([place.name, place.address].filter((part) => part !== '').join(', ').replace(/\s+/g, ' '))
  const target = pin ?? words
  return [
    { map: 'Apple Maps', url: `https://maps.apple.com/?daddr=${target}` },
    { map: 'Google Maps', url: `https://www.google.com/maps/dir/?api=1&destination=${target}` },
    { map: 'Waze', url: `https://waze.com/ul?${pin === null ? `q=${words}` : `ll=${pin}`}&navigate=yes` },
  ]
}

/** What stands near a place, as words on a map: around its pin where there is one, else by its address. */
export function mapOf({ address, latitude, longitude }: Pick<Place, 'address' | 'latitude' | 'longitude'>, words: string): string {
  const near = latitude === null || longitude === null ? address : `${latitude},${longitude}`
  return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(`${words}, ${near}`.replace(/\s+/g, ' '))}`
}

/** A number as phones dial it. */
export function phoneLink(phone: string): string {
  return `tel:${digitsOf(phone)}`
}

/** Other ways to write to a number. */
export function messageLinks(phone: string): { readonly text: string; readonly whatsApp: string } {
  return { text: `sms:${digitsOf(phone)}`, whatsApp: `https://wa.me/${digitsOf(phone).replace(/^(\+|00)/, '')}` }
}

function digitsOf(phone: string): string {
  return phone.replace(/[^\d+]/g, '')
}
