import type { Language } from './use-words.js'

const en = {
  title: 'How you are told', change: 'Show and change', how: 'Told by', email: 'E-mail', sms: 'Text message', push: 'Notices on a phone', first: 'Looked at first',
  quiet: 'Quiet hours', from: 'From', to: 'To', noQuiet: 'No quiet hours', quietWhy: 'By this phone’s clock. What changes within twelve hours is told at any time.',
  agree: 'I agree to text messages about my calls at the number the office has. I can take this back here, or answer STOP.', noNumber: 'The office has no number for text messages to you.',
  save: 'Keep', kept: 'Kept.', changed: 'Somebody changed this meanwhile: this is how it is now.', notKept: 'Not kept. Check what is chosen, or try again with signal.',
  half: 'Quiet hours need a beginning and an end that differ.', none: 'At least one way is needed.',
  notify: 'Notify this phone', on: 'This phone shows notices.', stop: 'No more on this phone', refused: 'This browser refuses notices of this page. You can allow them in its settings.',
  unsupported: 'This browser cannot show notices. On an iPhone, put this page on the home screen and open it from there.', failed: 'That did not work. Try again with signal.',
}

/** The same in every language. */
export type TellingWords = typeof en

/** Words of the part about how somebody is told, which is fetched after all else. */
export const TELLING_WORDS: Readonly<Record<Language, TellingWords>> = {
  en,
  de: {
    title: 'Wie du Bescheid bekommst', change: 'Ansehen und ändern', how: 'Bescheid per', email: 'E-Mail', sms: 'SMS', push: 'Hinweis auf dem Telefon', first: 'Zuerst gelesen',
    quiet: 'Ruhezeit', from: 'Von', to: 'Bis', noQuiet: 'Keine Ruhezeit', quietWhy: 'Nach der Uhr dieses Telefons. Was sich innerhalb von zwölf Stunden ändert, kommt jederzeit.',
    agree: 'Ich bin einverstanden mit SMS zu meinen Zeiten an die Nummer, die das Büro hat. Ich kann es hier zurücknehmen oder mit STOP antworten.', noNumber: 'Das Büro hat keine Nummer für SMS an dich.',
    save: 'Behalten', kept: 'Ist notiert.', changed: 'Jemand hat das inzwischen geändert: So ist es jetzt.', notKept: 'Nicht notiert. Prüfe die Auswahl, oder versuch es mit Netz noch einmal.',
    half: 'Die Ruhezeit braucht einen Anfang und ein anderes Ende.', none: 'Mindestens ein Weg ist nötig.',
    notify: 'Auf diesem Telefon melden', on: 'Dieses Telefon zeigt Hinweise.', stop: 'Auf diesem Telefon nicht mehr', refused: 'Dieser Browser lehnt Hinweise dieser Seite ab. Du kannst sie in seinen Einstellungen erlauben.',
    unsupported: 'Dieser Browser kann keine Hinweise zeigen. Lege die Seite auf dem iPhone auf den Startbildschirm und öffne sie von dort.', failed: 'Das ging nicht. Versuch es mit Netz noch einmal.',
  },
  es: {
    title: 'Cómo te avisamos', change: 'Ver y cambiar', how: 'Avisos por', email: 'Correo', sms: 'SMS', push: 'Aviso en el teléfono', first: 'Lo que miras primero',
    quiet: 'Horas de silencio', from: 'Desde', to: 'Hasta', noQuiet: 'Sin horas de silencio', quietWhy: 'Según el reloj de este teléfono. Lo que cambia en menos de doce horas se avisa siempre.',
    agree: 'Acepto SMS sobre mis citaciones en el número que tiene la oficina. Puedo retirarlo aquí o responder STOP.', noNumber: 'La oficina no tiene número para mandarte SMS.',
    save: 'Guardar', kept: 'Guardado.', changed: 'Alguien lo cambió mientras tanto: así está ahora.', notKept: 'No se guardó. Revisa lo elegido o inténtalo con señal.',
    half: 'El silencio necesita un principio y un final distintos.', none: 'Hace falta al menos una vía.',
    notify: 'Avisar en este teléfono', on: 'Este teléfono muestra avisos.', stop: 'No más en este teléfono', refused: 'Este navegador rechaza los avisos de esta página. Puedes permitirlos en sus ajustes.',
    unsupported: 'Este navegador no puede mostrar avisos. En un iPhone, añade la página a la pantalla de inicio y ábrela desde allí.', failed: 'No funcionó. Inténtalo con señal.',
  },
  fr: {
    title: 'Comment vous êtes prévenu', change: 'Voir et modifier', how: 'Prévenu par', email: 'Courriel', sms: 'SMS', push: 'Avis sur le téléphone', first: 'Lu en premier',
    quiet: 'Heures calmes', from: 'De', to: 'À', noQuiet: 'Pas d’heures calmes', quietWhy: 'À l’heure de ce téléphone. Ce qui change dans les douze heures est annoncé à tout moment.',
    agree: 'J’accepte des SMS sur mes convocations au numéro connu du bureau. Je peux le retirer ici ou répondre STOP.', noNumber: 'Le bureau n’a pas de numéro pour vous envoyer des SMS.',
    save: 'Garder', kept: 'C’est noté.', changed: 'Quelqu’un l’a modifié entre-temps : voici l’état actuel.', notKept: 'Rien n’a été noté. Vérifiez le choix ou réessayez avec du réseau.',
    half: 'Les heures calmes ont un début et une fin différents.', none: 'Il faut au moins un moyen.',
    notify: 'Prévenir sur ce téléphone', on: 'Ce téléphone montre les avis.', stop: 'Plus sur ce téléphone', refused: 'Ce navigateur refuse les avis de cette page. Vous pouvez les permettre dans ses réglages.',
    unsupported: 'Ce navigateur ne peut pas montrer d’avis. Sur un iPhone, ajoutez la page à l’écran d’accueil et ouvrez-la de là.', failed: 'Cela n’a pas marché. Réessayez avec du réseau.',
  },
  pt: {
    title: 'Como és avisado', change: 'Ver e mudar', how: 'Avisos por', email: 'Email', sms: 'SMS', push: 'Aviso no telefone', first: 'Visto primeiro',
    quiet: 'Horas de silêncio', from: 'Das', to: 'Às', noQuiet: 'Sem horas de silêncio', quietWhy: 'Pelo relógio deste telefone. O que muda em menos de doze horas é avisado a qualquer hora.',
    agree: 'Aceito SMS sobre as minhas chamadas no número que a produção tem. Posso retirar isto aqui ou responder STOP.', noNumber: 'A produção não tem número para te enviar SMS.',
    save: 'Guardar', kept: 'Guardado.', changed: 'Alguém mudou isto entretanto: está assim agora.', notKept: 'Não ficou guardado. Vê a escolha ou tenta com rede.',
    half: 'O silêncio precisa de um início e de um fim diferentes.', none: 'É preciso pelo menos uma via.',
    notify: 'Avisar neste telefone', on: 'Este telefone mostra avisos.', stop: 'Não mais neste telefone', refused: 'Este navegador recusa avisos desta página. Podes permiti-los nas definições dele.',
    unsupported: 'Este navegador não consegue mostrar avisos. Num iPhone, põe a página no ecrã principal e abre-a de lá.', failed: 'Não resultou. Tenta com rede.',
  },
}
