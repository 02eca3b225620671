/** The departments a production starts with, in the order of the call sheet. */
export const USUAL_DEPARTMENTS = [
  'Production', 'Assistant Directors', 'Camera', 'Sound', 'Electric', 'Grip', 'Art', 'Props', 'Wardrobe', 'Make-up & Hair', 'Locations',
  'Transport', 'Catering', 'Script', 'SFX & Stunts', 'Post',
] as const
