import { vocabularyOf } from './vocabulary.js';

/** The words of German sentences around facts. */
export const GERMAN = vocabularyOf(
  {
    plain: `der die das den dem des dies diese dieser dieses diesen diesem hier da es er sie wir uns ich mir mich ihr ihre ihren ihrem ihrer ihnen dir dich du
      dein deine deinen deiner euch unser unsere unseren unserem unserer in im an am auf zu zum zur fur mit und oder als aus bei wie unter unten
      darunter folgende folgenden folgendes liste listen aufgelistet zeige zeigen anzeigen sehen siehst siehe schauen schau blick finden findest
      findet fand gefunden konnen kannst kann entdecken entdecke stobern geniessen geniess hore horen anhoren wahlen wahle magst mogen gefallt
      gefallen gefragt gesucht gewunscht angefragt suche suchen sucht anfrage frage wunsch erwahnt nummer datum katalog shop laden auswahl
      sammlung diskografie musik name namen namens genannt heisst heissen titel details informationen info uberblick ubersicht ergebnis
      ergebnisse antwort daten aufnahme aufnahmen gehort gehoren stammt stammen erscheint gut gute guten gutes toll tolle tollen tolles
      wunderbar wunderbare wunderbaren fantastisch fantastische grossartig grossartige grossartigen grossartiges ausgezeichnet schon schone schonen schones
      perfekt perfekte klassiker danke hallo willkommen klar naturlich sicher sicherlich gern gerne ja okay ok freue freut hoffe hoffentlich bitte
      einige mehrere derzeit aktuell aktuellen jetzt auch sehr ganz dabei davon darauf werk werke viel spass freude`,
    phrase: `in ihrem konto, viel spass, viel freude, kein problem, schau mal, sehr gerne, guten tag, guten morgen, guten abend, sind verfugbar, ist verfugbar, verfugbar in, eins davon,
      eines davon, einer davon, eines der, einer der, eine der, die wir haben, laut unseren daten, gute wahl, mehr details, mehr informationen, wie gewunscht, ich hoffe`,
    be: 'ist sind war waren',
    have: 'haben hat habt hast enthalt enthalten gibt umfasst bietet',
    article: 'ein eine einen einem einer eines',
    maker: 'von vom',
    listing: 'darunter, zum beispiel, beispielsweise, wie, unter anderem, etwa, einschliesslich, inklusive',
    all: 'alle allen aller alles beide beiden samtliche',
    each: 'je, jeder, jede, jedes, jeweils, pro song, pro titel, pro lied',
    newest: 'letzte letzten letzter neueste neuesten jungste jungsten zuletzt',
    oldest: 'erste ersten erster alteste altesten',
    largest: 'grosste grossten grosster hochste teuerste teuersten',
    smallest: 'kleinste kleinsten kleinster niedrigste gunstigste gunstigsten',
    cost: 'kostet kosten preis preise',
    total:
      'gesamt, insgesamt, summe, betrag, gesamtbetrag, betrug, betragt, belief sich auf, belauft sich auf, uber, im wert von, kostete, kosteten, gesamtwert',
    spend: 'ausgegeben bezahlt gezahlt',
    buy: 'gekauft bestellt',
    place: 'aufgegeben getatigt gemacht',
    length: 'lang, lange, dauert, dauern, dauer, minuten, minute, sekunden, sekunde, lauft, spielzeit',
    write: 'geschrieben komponiert komponist komponistin komponisten schrieb schrieben',
    help: 'geholfen, betreut, half, ansprechpartner, ansprechpartnerin, betreuer, betreuerin, mitarbeiter, mitarbeiterin, kollege, kollegin, bearbeitet, helfe, ihnen zu helfen',
    contact: 'schreiben an, schreiben, erreichen, kontaktieren, e-mail, email, mail',
    order: 'bestellung rechnung kauf einkauf',
    orders: 'bestellungen rechnungen kaufe einkaufe',
    song: 'song songs lied lieder stuck stucke titel track tracks',
    album: 'album alben platte platten',
    artist: 'kunstler kunstlerin interpret interpreten band bands gruppe gruppen',
    genre: 'genre genres stil stile musikrichtung musikrichtungen',
    playlist: 'playlist playlists wiedergabeliste wiedergabelisten',
    item: 'posten artikel position positionen',
  },
  {
    bare: (word) => word,
    possession:
      /\bsie haben(?! gefragt| gesucht)|\bdu hast(?! gefragt| gesucht)|\bhaben sie\b|\bhast du\b|\bihr habt\b|\b(?:ihre?[nmrs]?|deine?[nmrs]?) (?:\p{L}+ )?(?:bestellung(?:en)?|rechnung(?:en)?|kaufe?|einkaufe?|sammlung|musik|alben|songs)\b/u,
  },
);
