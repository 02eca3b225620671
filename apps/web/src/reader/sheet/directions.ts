interface Place {
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

/** A number as phones dial it. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}
