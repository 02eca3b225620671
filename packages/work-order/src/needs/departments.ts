/** Whose business the categories of a breakdown are, where it is anybody's before the shoot. */
const DEPARTMENTS: Readonly<Record<string, string>> = {
  'Cast Members': 'Assistant Directors',
  'Background Actors': 'Assistant Directors',
  Stunts: 'SFX & Stunts',
  Vehicles: 'Transport',
  Props: 'Props',
  'Special Effects': 'SFX & Stunts',
  'Mechanical Effects': 'SFX & Stunts',
  Wardrobe: 'Wardrobe',
  'Makeup/Hair': 'Make-up & Hair',
  Animals: 'Props',
  'Animal Wrangler': 'Props',
  Camera: 'Camera',
  'Special Equipment': 'Grip',
  Music: 'Sound',
  Sound: 'Sound',
  'Art Department': 'Art',
  'Set Dressing': 'Set Dressing',
  Greenery: 'Set Dressing',
  Security: 'Locations',
  Location: 'Locations',
  'Additional Labor': 'Production',
  'Visual Effects': 'Post',
  Miscellaneous: 'Production',
}

/** The usual department of a category; null for those that describe a scene ("Notes") and for names of one's own. */
export function departmentOf(category: string): string | null {
  return Object.hasOwn(DEPARTMENTS, category) ? (DEPARTMENTS[category] ?? null) : null
}
