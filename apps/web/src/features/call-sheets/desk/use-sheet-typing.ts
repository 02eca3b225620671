import { useCallback, useEffect, useRef, useState } from 'react'
import { type DeskFragment, SaveSheetDetailsDocument, type SaveSheetDetailsMutation } from '../../../lib/graphql.generated.js'
import type { Failure } from '../../../lib/failure-of.js'
import { useAct } from '../../../lib/use-act.js'

type Differing = Extract<SaveSheetDetailsMutation['saveSheetDetails'], { __typename: 'SheetFieldsDiffer' }>['fields'][number]

/** What is typed at the desk, whether it is saved, and where somebody else typed something else. */
export interface SheetTyping {
  /** What stands in a field: as typed here, else as saved; undefined where nothing is typed. */
  valueOf(field: string): unknown
  type(field: string, value: unknown): void
  readonly waiting: number
  readonly savedAt: string | null
  readonly failure: Failure | undefined
  readonly differing: readonly Differing[]
  /** Ends a difference: with theirs, or with what was typed here. */
  settle(field: string, mine: boolean): void
  /** Fields whose value was refused as not fitting. */
  readonly unusable: readonly string[]
  saveNow(): Promise<void>
}

const AFTER = 700

/** Saves what is typed a moment after the last key, field by field; nothing typed is lost when saving fails or somebody else typed too. */
export function useSheetTyping(desk: DeskFragment, onSaved: () => Promise<unknown>): SheetTyping {
  const [typed, setTyped] = useState<Readonly<Record<string, unknown>>>({})
  const [differing, setDiffering] = useState<readonly Differing[]>([])
  const [unusable, setUnusable] = useState<readonly string[]>([])
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const { act, busy, failure } = useAct(SaveSheetDetailsDocument)
  const version = useRef(desk.version)
  useEffect(() => {
    version.current = Math.max(version.current, desk.version)
  }, [desk.version])

  const saveNow = useCallback(async () => {
    const changes = Object.entries(typed).filter(([field]) => !unusable.includes(field)).map(([field, value]) => ({ field, value: (value ?? null) as Record<string, unknown> | null }))
    if (changes.length === 0) return
    const data = await act({ input: { productionId: desk.productionId, dayId: desk.dayId, expectedVersion: version.current, changes } })
    if (!data) return
    const answer = data.saveSheetDetails
    if (answer.__typename === 'SheetFieldUnusable') return setUnusable((before) => [...before, answer.field])
    version.current = answer.version
    if (answer.__typename === 'SheetFieldsDiffer') setDiffering(answer.fields)
    setSavedAt(clockNow())
    await onSaved()
    setTyped((now) => Object.fromEntries(Object.entries(now).filter(([field, value]) => !changes.some((one) => one.field === field && one.value === (value ?? null)))))
  }, [typed, unusable, act, desk.productionId, desk.dayId, onSaved])

  const pending = Object.keys(typed).filter((field) => !unusable.includes(field)).length
  useEffect(() => {
    if (pending === 0 || busy || failure) return
    const timer = setTimeout(() => void saveNow(), AFTER)
    return () => clearTimeout(timer)
  }, [pending, busy, failure, saveNow])

  return {
    valueOf: (field) => (Object.hasOwn(typed, field) ? typed[field] : valueAt(desk.details, field.split('.'))),
    type: (field, value) => {
      setUnusable((before) => before.filter((one) => one !== field))
      setTyped((before) => ({ ...before, [field]: value }))
    },
    waiting: pending, savedAt, failure, differing, unusable, saveNow,
    settle: (field, mine) => {
      const both = differing.find((one) => one.field === field)
      setDiffering((before) => before.filter((one) => one.field !== field))
      if (mine && both) setTyped((before) => ({ ...before, [field]: both.mine }))
    },
  }
}

function valueAt(of: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return of
  return typeof of === 'object' && of !== null ? valueAt((of as Readonly<Record<string, unknown>>)[first], rest) : undefined
}

function clockNow(): string {
  const now = new Date()
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
