import type { OrderKind, OrderTemplate, OrderTemplates } from './order-template.js'

/** Days as offices plan them where nobody said otherwise; not a rule of any agreement. */
export const USUAL_TEMPLATES: OrderTemplates = {
  byCategory: {
    'Art Department': [order('Art', 'build', 8), ofSet('Art', 'build', 5)],
    'Set Dressing': [order('Set Dressing', 'source', 5), ofSet('Set Dressing', 'fit', 2)],
    Greenery: [order('Set Dressing', 'source', 3)],
    Props: [order('Props', 'source', 5), ofSet('Props', 'fit', 1)],
    Camera: [order('Camera', 'rent', 3), ofSet('Camera', 'test', 1)],
    'Special Equipment': [order('Grip', 'rent', 3), order('Grip', 'test', 1, { leadDays: 0, leadMinutes: 90, after: ['rent'] })],
    'Cast Members': [order('Wardrobe', 'fit', 1, { leadDays: 3 })],
    'Background Actors': [order('Assistant Directors', 'source', 4, { leadDays: 2 })],
    Stunts: [order('SFX & Stunts', 'rehearse', 2)],
    Wardrobe: [order('Wardrobe', 'source', 8), order('Wardrobe', 'fit', 1, { leadDays: 2, after: ['source'] })],
    'Makeup/Hair': [order('Make-up & Hair', 'source', 4), order('Make-up & Hair', 'test', 1, { leadDays: 2, after: ['source'] })],
    Vehicles: [order('Transport', 'rent', 5)],
    Animals: [order('Props', 'permit', 10), order('Props', 'rehearse', 2, { after: ['permit'] })],
    'Special Effects': [
      order('SFX & Stunts', 'permit', 10),
      order('SFX & Stunts', 'build', 5),
      order('SFX & Stunts', 'test', 1, { leadDays: 2, after: ['permit', 'build'] }),
    ],
    'Mechanical Effects': [order('SFX & Stunts', 'build', 6), order('SFX & Stunts', 'test', 1, { after: ['build'] })],
    'Visual Effects': [order('Post', 'test', 4, { leadDays: 2 })],
    Music: [order('Sound', 'clear', 15, { leadDays: 3 })],
    Sound: [order('Sound', 'rent', 2)],
    Location: [order('Locations', 'permit', 15, { leadDays: 2 })],
    Security: [order('Locations', 'source', 3)],
    'Additional Labor': [order('Production', 'source', 3)],
    Miscellaneous: [order('Production', 'source', 3)],
  },
  handOffs: ['Art Department', 'Set Dressing', 'Props', 'Camera'],
}

type Lead = Partial<Pick<OrderTemplate, 'leadDays' | 'leadMinutes' | 'after'>>

function order(department: string, kind: OrderKind, workDays: number, lead: Lead = {}): OrderTemplate {
  return { templateId: kind, kind, scope: 'element', department, workDays, leadDays: 1, leadMinutes: 0, after: [], ...lead }
}

function ofSet(department: string, kind: OrderKind, workDays: number): OrderTemplate {
  return { ...order(department, kind, workDays), templateId: `set-${kind}`, scope: 'set' }
}
