import { describe, expect, it } from '@jest/globals'
import { readScreenplay } from '../read-screenplay.js'
import type { Screenplay } from '../screenplay.js'

const wrap = (content: string, after = '') => `<?xml version="1.0" encoding="UTF-8"?>\n<FinalDraft DocumentType="Script" Version="5"><Content>${content}</Content>${after}</FinalDraft>`
const p = (type: string, text: string) => `<Paragraph Type="${type}"><Text>${text}</Text></Paragraph>`

function attempt(xml: string) {
  return readScreenplay({ bytes: new TextEncoder().encode(xml), fileName: 'a.fdx' })
}

function read(xml: string): Screenplay {
  const result = attempt(xml)
  if (!result.ok) throw new Error(result.refusal.sentence)
  return result.value
}

const HEADING = p('Scene Heading', 'INT. HOUSE - DAY')

describe('a Final Draft scene', () => {
  it('joins runs of text with nothing between', () => {
    const { scenes } = read(wrap(`<Paragraph Type="Scene Heading"><Text>INT. </Text><Text Style="AllCaps">house</Text><Text> - DAY</Text></Paragraph>`))
    expect(scenes[0]).toMatchObject({ heading: 'INT. house - DAY', set: 'HOUSE' })
  })

  it('takes number, length and synopsis from the heading and keeps the synopsis out of it', () => {
    const xml = wrap(
      `<Paragraph Type="Scene Heading" Number="12A"><SceneProperties Length="1 3/8" Page="4"><Summary><Paragraph><Text>They meet.</Text></Paragraph></Summary></SceneProperties><Text>EXT. QUAY - NIGHT</Text></Paragraph><Paragraph Type="Dialogue" Number="7"><Text>x</Text></Paragraph>`,
    )
    expect(read(xml).scenes).toMatchObject([{ number: '12A', heading: 'EXT. QUAY - NIGHT', eighths: 11, eighthsEstimated: false, synopsis: 'They meet.' }])
  })

  it('says when a length cannot be read, and estimates it', () => {
    const { scenes, warnings } = read(wrap(`<Paragraph Type="Scene Heading"><SceneProperties Length="long"/><Text>INT. A</Text></Paragraph>`))
    expect([scenes[0]?.eighths, scenes[0]?.eighthsEstimated, warnings.length]).toEqual([1, true, 1])
  })

  it('hears both sides of a dual dialogue', () => {
    const dual = `<Paragraph><DualDialogue>${p('Character', 'ANNA')}${p('Dialogue', 'Yes.')}${p('Character', 'BEN (V.O.)')}${p('Dialogue', 'No.')}</DualDialogue></Paragraph>`
    expect(read(wrap(HEADING + dual)).scenes[0]?.characters).toEqual(['ANNA', 'BEN'])
  })

  it('keeps script notes apart', () => {
    const noted = `<Paragraph Type="Action"><ScriptNote ID="1"><Paragraph><Text>Ask the producer.</Text></Paragraph></ScriptNote><Text>She runs.</Text></Paragraph>`
    const scene = read(wrap(HEADING + noted)).scenes[0]
    expect([scene?.notes, scene?.text]).toEqual([['Ask the producer.'], [{ kind: 'action', text: 'She runs.' }]])
  })

  it('reads only the content: not title page, header, lists or alternatives', () => {
    const extra = `<HeaderAndFooter><Header>${HEADING}</Header></HeaderAndFooter><ListItems><ListItem>${HEADING}</ListItem></ListItems><AltCollection>${HEADING}</AltCollection><TitlePage><Content><Paragraph Alignment="Left"><Text>Draft</Text></Paragraph><Paragraph Alignment="Center"><Text>THE </Text><Text>QUAY</Text></Paragraph></Content></TitlePage>`
    const { scenes, title } = read(wrap(HEADING, extra))
    expect([scenes.length, title]).toEqual([1, 'THE QUAY'])
  })

  it('keeps text of unknown types as action and drops outlines', () => {
    const scene = read(wrap(HEADING + p('Telex', 'STOP') + p('Outline 1', 'Beat') + p('Shot', 'ON THE KEY') + p('Note', 'n') + p('General', ''))).scenes[0]
    expect(scene?.text).toEqual([{ kind: 'action', text: 'STOP' }, { kind: 'shot', text: 'ON THE KEY' }])
    expect(scene?.notes).toEqual(['n'])
  })

  it.each([
    ['<Paragraph Type="Scene Heading" Number="5"><Text></Text></Paragraph>', true],
    ['<Paragraph Type="Scene Heading" Number="5"><Text>OMITTED</Text></Paragraph>', true],
    ['<Paragraph Type="Scene Heading"></Paragraph>', false],
  ])('%s omitted: %s', (xml, omitted) => {
    expect(read(wrap(xml)).scenes.map((scene) => scene.omitted)).toEqual([omitted])
  })
})

const TAGS = `<TagData><TagCategories><TagCategory Id="c1" Name="Props" Number="6"/><TagCategory Id="c2" Name="Drones" Number="40"/></TagCategories><TagDefinitions><TagDefinition Id="d1" CatId="c1" Label="Brass key"/><TagDefinition Id="d2" CatId="c2" Label="Drone"/></TagDefinitions><Tags><Tag Number="1"><DefId>d1</DefId></Tag><Tag Number="2"><DefId>d2</DefId></Tag></Tags></TagData>`

it('lists tagged elements once, and those of own categories under Miscellaneous with a warning', () => {
  const tagged = `<Paragraph Type="Action"><Text TagNumber="1">the key</Text><Text> and </Text><Text TagNumber="1">key</Text><Text TagNumber="2">drone</Text><Text TagNumber="9">rope</Text></Paragraph>`
  const { scenes, warnings } = read(wrap(HEADING + tagged, TAGS))
  expect(scenes[0]?.elements).toEqual([
    { category: 'Props', label: 'Brass key' },
    { category: 'Miscellaneous', label: 'Drone' },
    { category: 'Miscellaneous', label: 'rope' },
  ])
  expect(warnings).toHaveLength(2)
})

describe('a damaged file', () => {
  it('that breaks off is read as far as it goes, with the place', () => {
    const { scenes, warnings } = read(wrap(HEADING + p('Action', 'She runs.') + HEADING).slice(0, -60))
    expect(scenes.length).toBe(2)
    expect(warnings[0]?.reason).toMatch(/line 2, column \d+/u)
  })

  it.each([
    ['before any scene', '<?xml version="1.0"?><FinalDraft><Content><Paragraph', 'broken'],
    ['with a document type', `<?xml version="1.0"?><!DOCTYPE FinalDraft [<!ENTITY a "b">]><FinalDraft><Content>${HEADING}</Content></FinalDraft>`, 'doctype'],
    ['of other XML', '<?xml version="1.0"?><svg></svg>', 'notAScreenplay'],
    ['nested without end', `<FinalDraft>${'<a>'.repeat(100)}`, 'tooDeep'],
  ])('%s is refused', (_, xml, kind) => {
    expect(attempt(xml)).toMatchObject({ ok: false, refusal: { kind } })
  })

  it('may use words that mean something to JavaScript', () => {
    const { scenes } = read(wrap(`${HEADING}${p('constructor', 'a')}${p('__proto__', 'b')}<Paragraph Type="toString"><valueOf><Text>c</Text></valueOf></Paragraph>`))
    expect(scenes[0]?.text).toEqual([{ kind: 'action', text: 'a' }, { kind: 'action', text: 'b' }])
  })

  it('may tag a paragraph a hundred thousand times', () => {
    const runs = '<Text TagNumber="7">x</Text>'.repeat(200_000)
    expect(read(wrap(`${HEADING}<Paragraph Type="Action">${runs}</Paragraph>`)).scenes[0]?.elements).toHaveLength(1)
  })

  it.each(['&nope;', '&#1;', '</Wrong>', '<', '\u0001'])('survives %j in its text', (fault) => {
    const { scenes, warnings } = read(wrap(HEADING + p('Action', `a ${fault} b`) + HEADING))
    expect(scenes.length).toBeGreaterThan(0)
    expect(warnings.length).toBeGreaterThan(0)
  })

  it('may lie about its encoding', () => {
    expect(read(wrap(p('Scene Heading', 'INT. CAFÉ')).replace('UTF-8', 'UTF-16')).scenes[0]?.set).toBe('CAFÉ')
  })
})
