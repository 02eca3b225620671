import type { CallSheetView, Contact } from '@callboard/call-sheet'
import type { PersonDay } from '@callboard/notice'
import type { LocalDate } from '@callboard/time'
import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.js'
import { phoneLink } from '../directions.js'
import { Part } from '../part.js'
import { TimeText } from '../time-text.js'

interface SafetyProps {
  readonly sheet: CallSheetView
  readonly date: LocalDate
  readonly department: string
  /** Files that went out with the sheet, for the reader's own day. */
  readonly files: NonNullable<PersonDay['sheet']>['attachments']
}

/** What keeps people safe that day, who speaks on which channel, and what their department has to bring. */
export function Safety({ sheet, date, department, files }: SafetyProps) {
  const words = useWords()
  const { safety, header, notes, footer } = sheet
  const mine = sheet.requirements?.filter((box) => box.department === department && box.items.length > 0) ?? []
  const others = sheet.requirements?.filter((box) => box.department !== department && box.items.length > 0) ?? []
  return (
    <Part title={words.safety}>
      <div className="space-y-3">
        {safety?.meeting && <p className="font-semibold">{words.briefing}: <TimeText time={safety.meeting} date={date} />{safety.meetingPlace && `, ${safety.meetingPlace}`}</p>}
        {([[words.medic, safety?.medic], [words.police, safety?.police], [words.fire, safety?.fire]] as const).map(([what, contact]) => contact && <Help key={what} what={what} contact={contact} />)}
        <Listed title={words.bulletins} texts={safety?.bulletins ?? []} />
        {files === undefined || files.length === 0 ? <Listed title={words.attachments} texts={safety?.attachments ?? []} /> : <Files title={words.attachments} files={files} />}
        {[...notes, ...header.rules.map((text) => ({ title: '', text }))].map(({ title, text }) => (
          <Block key={title + text} title={title}><p className="whitespace-pre-line">{text}</p></Block>
        ))}
        {(header.walkie?.length ?? 0) > 0 && (
          <Block title={words.walkie}>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-x-4">
              {header.walkie?.map(({ channel, use }) => <li key={channel + use} data-figures><strong className="font-semibold">{channel}</strong> {use}</li>)}
            </ul>
          </Block>
        )}
        {[...mine, ...others].map((box) => (
          <Block key={box.department} title={`${words.requirements}: ${box.department}`}>
            <ul>{box.items.map(({ text, scenes }) => <li key={text + scenes}>{text} {scenes && <span className="text-base text-muted" data-figures>{words.scenesShort(scenes)}</span>}</li>)}</ul>
          </Block>
        ))}
        <p className="text-base text-muted">{footer.safety || words.nothingTyped}</p>
      </div>
    </Part>
  )
}

function Help({ what, contact }: { readonly what: string; readonly contact: Contact }) {
  return (
    <p className="flex min-h-control flex-wrap items-center justify-between gap-x-3">
      <span><span className="text-muted">{what}</span> {contact.name}</span>
      {contact.phone !== '' && <a href={phoneLink(contact.phone)} className="content-center py-2 underline underline-offset-4" data-figures>{contact.phone}</a>}
    </p>
  )
}

function Listed({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return <Block title={title}><ul className="list-disc pl-5">{texts.map((text) => <li key={text}>{text}</li>)}</ul></Block>
}

/** Each opens as a file of its own, with the phone's programs. */
function Files({ title, files }: { readonly title: string; readonly files: NonNullable<SafetyProps['files']> }) {
  return (
    <Block title={title}>
      <ul>
        {files.map(({ sheetAttachmentId, fileName }) => (
          <li key={sheetAttachmentId}>
            <a href={`/api/reader/attachments/${sheetAttachmentId}`} download={fileName} className="flex min-h-control items-center gap-2 py-2 break-all underline underline-offset-4">
              <Download aria-hidden className="size-4 shrink-0" /> {fileName}
            </a>
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      {title !== '' && <h3 className="text-base font-semibold text-slate">{title}</h3>}
      {children}
    </section>
  )
}
