import type { SmsWords } from '@callboard/notice'
import type { Language } from '../reach/channel.js'

/** The words around a notice, in one language. What changed is said in the words the production writes its schedule in. */
export interface FrameWords {
  readonly revision: (colour: string) => string
  readonly callSheet: (issue: number) => string
  readonly replaces: (colour: string) => string
  readonly changed: string
  readonly toDo: string
  readonly readAndConfirm: string
  readonly button: string
  /** Of a digest: what it asks, and its button. */
  readonly nothingToDo: string
  readonly readSchedule: string
  readonly why: string
  readonly publishedBy: (name: string, when: string) => string
  readonly unit: string
  readonly more: (count: number) => string
  readonly foot: (production: string) => string
  readonly sms: SmsWords
}

export const FRAME_WORDS: Readonly<Record<Language, FrameWords>> = {
  en: {
    revision: (colour) => `${colour} REVISION`,
    callSheet: (issue) => `CALL SHEET No. ${issue}`,
    replaces: (colour) => `replaces ${colour}`,
    changed: 'What changed for you',
    toDo: 'What to do',
    readAndConfirm: 'Read your call and confirm it, or say what stands in the way.',
    button: 'Read and confirm',
    nothingToDo: 'Nothing. What you confirmed stands.',
    readSchedule: 'Read the schedule',
    why: 'Why',
    publishedBy: (name, when) => `Published by ${name}, ${when}.`,
    unit: 'For the unit',
    more: (count) => `and ${count} more`,
    foot: (production) => `You get this because you work on ${production}. The link is yours alone: do not pass it on.`,
    sms: { base: 'Base', why: 'Why', confirm: 'Confirm', moreByLink: 'your calls changed' },
  },
  de: {
    revision: (colour) => `REVISION ${colour}`,
    callSheet: (issue) => `TAGESDISPO Nr. ${issue}`,
    replaces: (colour) => `ersetzt ${colour}`,
    changed: 'Was sich für dich ändert',
    toDo: 'Was zu tun ist',
    readAndConfirm: 'Lies deinen Call und bestätige ihn, oder sag, was dagegen spricht.',
    button: 'Lesen und bestätigen',
    nothingToDo: 'Nichts. Was du bestätigt hast, gilt weiter.',
    readSchedule: 'Drehplan lesen',
    why: 'Warum',
    publishedBy: (name, when) => `Veröffentlicht von ${name}, ${when}.`,
    unit: 'Für das Team',
    more: (count) => `und ${count} weitere`,
    foot: (production) => `Du bekommst das, weil du bei ${production} arbeitest. Der Link gehört nur dir: gib ihn nicht weiter.`,
    sms: { base: 'Basis', why: 'Grund', confirm: 'Bestätigen', moreByLink: 'deine Calls ändern sich' },
  },
  es: {
    revision: (colour) => `REVISIÓN ${colour}`,
    callSheet: (issue) => `ORDEN DE RODAJE n.º ${issue}`,
    replaces: (colour) => `sustituye a ${colour}`,
    changed: 'Lo que cambia para ti',
    toDo: 'Qué hay que hacer',
    readAndConfirm: 'Lee tu citación y confírmala, o di qué lo impide.',
    button: 'Leer y confirmar',
    nothingToDo: 'Nada. Lo que confirmaste sigue valiendo.',
    readSchedule: 'Leer el plan de rodaje',
    why: 'Por qué',
    publishedBy: (name, when) => `Publicado por ${name}, ${when}.`,
    unit: 'Para el equipo',
    more: (count) => `y ${count} más`,
    foot: (production) => `Recibes esto porque trabajas en ${production}. El enlace es solo tuyo: no lo compartas.`,
    sms: { base: 'Base', why: 'Motivo', confirm: 'Confirma', moreByLink: 'tus citaciones cambian' },
  },
  fr: {
    revision: (colour) => `RÉVISION ${colour}`,
    callSheet: (issue) => `FEUILLE DE SERVICE n° ${issue}`,
    replaces: (colour) => `remplace ${colour}`,
    changed: 'Ce qui change pour vous',
    toDo: 'Ce qu’il faut faire',
    readAndConfirm: 'Lisez votre convocation et confirmez-la, ou dites ce qui l’empêche.',
    button: 'Lire et confirmer',
    nothingToDo: 'Rien. Ce que vous avez confirmé reste valable.',
    readSchedule: 'Lire le plan de travail',
    why: 'Pourquoi',
    publishedBy: (name, when) => `Publié par ${name}, ${when}.`,
    unit: 'Pour l’équipe',
    more: (count) => `et ${count} de plus`,
    foot: (production) => `Vous recevez ceci parce que vous travaillez sur ${production}. Ce lien est à vous seul : ne le transmettez pas.`,
    sms: { base: 'Base', why: 'Raison', confirm: 'Confirmer', moreByLink: 'vos convocations changent' },
  },
  pt: {
    revision: (colour) => `REVISÃO ${colour}`,
    callSheet: (issue) => `FOLHA DE SERVIÇO n.º ${issue}`,
    replaces: (colour) => `substitui ${colour}`,
    changed: 'O que muda para si',
    toDo: 'O que fazer',
    readAndConfirm: 'Leia a sua convocatória e confirme-a, ou diga o que o impede.',
    button: 'Ler e confirmar',
    nothingToDo: 'Nada. O que confirmou continua válido.',
    readSchedule: 'Ler o plano de rodagem',
    why: 'Porquê',
    publishedBy: (name, when) => `Publicado por ${name}, ${when}.`,
    unit: 'Para a equipa',
    more: (count) => `e mais ${count}`,
    foot: (production) => `Recebe isto porque trabalha em ${production}. A ligação é só sua: não a passe a ninguém.`,
    sms: { base: 'Base', why: 'Motivo', confirm: 'Confirmar', moreByLink: 'as suas convocatórias mudam' },
  },
}
