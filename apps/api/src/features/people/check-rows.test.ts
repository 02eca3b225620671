import { describe, expect, it } from '@jest/globals'
import { checkRows, type KnownPeople, type PersonRowInput } from './check-rows.js'
import type { Person } from './person.js'

const ana: Person = {
  personId: 'ana', productionId: 'ferry', name: 'Ana', kind: 'cast', departmentId: null, position: '', castNumber: '1', characters: ['NELL'],
  email: 'Ana@x.example', emailFolded: 'ana@x.example', phone: '912345678', phoneE164: '+351912345678', phoneOnSheet: false, callOffset: 0, note: '', birthDate: null, rulePacks: null,
  reachable: true, version: 1,
}
const KNOWN: KnownPeople = { people: [ana], departments: [{ departmentId: 'camera', name: 'Camera' }], country: 'PT' }

function row(given: Partial<PersonRowInput>): PersonRowInput {
  return { line: 2, name: 'Bruno', department: 'camera', position: '', email: 'bruno@x.example', phone: '', kind: 'crew', characters: [], note: '', ...given }
}

describe('checkRows', () => {
  it.each<[string, Partial<PersonRowInput>, object[], object[]]>([
    ['a plain row', {}, [], []],
    ['no name', { name: ' ' }, [{ column: 'name', problem: 'missing' }], []],
    ['a mail address that is none', { email: 'bruno at x' }, [{ column: 'email', problem: 'notAMailAddress' }], []],
    ['a phone number that is none', { phone: 'ask Ines' }, [{ column: 'phone', problem: 'notAPhoneNumber' }], []],
    ['too long a name', { name: 'x'.repeat(201) }, [{ column: 'name', problem: 'tooLong' }], []],
    ['no mail address', { email: '' }, [], [{ column: 'email', problem: 'missing' }]],
    ['a department there is not', { department: 'Drones' }, [], [{ column: 'department', problem: 'newDepartment' }]],
    ['a cast number that is given', { kind: 'cast', castNumber: '1' }, [{ column: 'castNumber', problem: 'castNumberTaken' }], []],
    ['the same cast number for the same person', { kind: 'cast', castNumber: '1', mergeInto: 'ana' }, [], []],
    ['a cast number for crew, which is none', { castNumber: '1' }, [], []],
  ])('remarks on %s', (_case, given, errors, warnings) => {
    expect(checkRows([row(given)], KNOWN)[0]?.check).toMatchObject({ errors, warnings, duplicateOf: null, duplicateOfLine: null })
  })

  it.each([
    ['mail, however it is written', { email: 'ANA@X.example' }],
    ['phone, with or without its country', { phone: '+351 912-345-678' }],
  ])('finds who is there already by %s', (_case, given) => {
    expect(checkRows([row(given)], KNOWN)[0]?.check.duplicateOf?.personId).toBe('ana')
  })

  it('finds the earlier row with the same phone, mail or cast number', () => {
    const read = checkRows(
      [row({ line: 2, phone: '912 000 000', kind: 'cast', castNumber: '7' }), row({ line: 3, email: 'c@x.example', phone: '00351 912000000' }), row({ line: 4, email: 'd@x.example', kind: 'cast', castNumber: '7' })],
      KNOWN,
    )
    expect(read.map(({ check }) => check.duplicateOfLine)).toEqual([null, 2, null])
    expect(read[2]?.check.errors).toEqual([{ column: 'castNumber', problem: 'castNumberTaken' }])
  })
})
