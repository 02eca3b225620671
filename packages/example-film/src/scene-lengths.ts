/**
 * Page eighths by scene number: what the text takes at 55 lines a page. The keys are every scene of the screenplay; as keys that look
 * like whole numbers come first in an object, their order here is not the order of the script.
 */
export const sceneLengths: Readonly<Record<string, number>> = {
  '1': 4, '2': 6, '3': 6, '4': 7, '5': 6, '6': 4, '7': 5, '8': 6,
  '9': 6, '10': 6, '11': 5, '12': 7, '12A': 4, '13': 6, '14': 6, '15': 4,
  '16': 2, '17': 4, '18': 7, '19': 5, '20': 6, '21': 6, '22': 8, '23': 5,
  '24': 6, '25': 4, '26': 4, '27': 5, '28': 6, '29': 5, '30': 5, '31': 4,
  '31A': 5, '32': 7, '33': 8, '34': 5, '35': 5, '36': 6, '37': 6, '38': 5,
  '39': 6, '40': 5, '41': 5, '42': 6, '43': 5, '44': 5, '45': 6, '46': 4,
  '47': 4, '48': 4, '49': 4, '50': 3, '51': 5, '52': 5, '53': 5, '54': 6,
  '55': 5, '56': 4, '57': 4, '58': 6, '59': 5, '60': 4, '61': 4, '62': 4,
  '63': 5, '64': 6,
}
