import { ELEMENT_CATEGORIES } from '@callboard/screenplay'

export interface CategoryColour {
  readonly category: string
  readonly colour: string
}

/** The usual colours of a breakdown, by category. Classic coding where there is one: cast red, stunts orange, background green, special effects blue, props purple, vehicles and animals pink, sound and music brown. */
const USUAL_COLOURS: Readonly<Record<string, string>> = {
  'Synopsis': '#6B7280', 'Cast Members': '#D32F2F', 'Background Actors': '#3E8E41', 'Stunts': '#E8710A', 'Vehicles': '#D6508F', 'Props': '#7E3FB0',
  'Camera': '#37618E', 'Special Effects': '#1A66D1', 'Wardrobe': '#A8336B', 'Makeup/Hair': '#C2703D', 'Animals': '#E07BAF',
  'Animal Wrangler': '#B85C8A', 'Music': '#8A5A2B', 'Sound': '#6B4423', 'Art Department': '#0F7B78', 'Set Dressing': '#3A8F7A', 'Greenery': '#5B8C2A',
  'Special Equipment': '#8C7A00', 'Security': '#4B5563', 'Additional Labor': '#7A6A55', 'Visual Effects': '#0097A7', 'Mechanical Effects': '#355FB5',
  'Miscellaneous': '#757575', 'Notes': '#6B7280', 'Script Day': '#6B7280', 'Unit': '#6B7280', 'Sequence': '#6B7280', 'Location': '#5D6F3A', 'Comments': '#6B7280',
}

/** Every category in its usual order, in the production's own colour where it has one. */
export function categoryColoursOf(own: Readonly<Record<string, string>>): CategoryColour[] {
  return ELEMENT_CATEGORIES.map(({ name }) => ({ category: name, colour: own[name] ?? USUAL_COLOURS[name] ?? '#757575' }))
}
