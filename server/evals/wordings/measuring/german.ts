import type { Wordings } from '../wordings.js';

export const GERMAN: Wordings = {
  'german-albums': [
    'hallo, welche platten von {artist} verkauft ihr?',
    'ich möchte die Alben von {artist} sehen',
    'was gibts an alben von {artist}',
    'Können Sie mir alle Alben von {artist} nennen?',
  ],
  'german-count': [
    'wie viele Titel von {artist} verkauft ihr?',
    'wieviele songs habt ihr von {artist}',
    'Nennen Sie mir die Anzahl der Lieder von {artist}',
  ],
  'german-album-tracks': [
    'welche Titel hat das Album {album}?',
    'zeig mir die Songs von {album}',
    'was ist auf der Platte {album} drauf?',
  ],
  'german-price': ['welchen Preis hat der Song {song}?', 'wie viel kostet {song}', 'Preis von {song}'],
  'german-length': ['wie viele Minuten dauert {song}?', 'wie lange läuft der Titel {song}?'],
  'german-singer': ['von wem ist das Lied {song}?', 'welcher Künstler singt {song}?'],
  'german-genre-count': ['wie viele Songs gibt es im Genre {genre}?', 'Anzahl der Titel im Bereich {genre}'],
  'german-last': [
    'was habe ich zuletzt gekauft?',
    'zeige mir meinen letzten Einkauf',
    'wie lautet meine jüngste Bestellung?',
  ],
  'german-spent': ['wie viel Geld habe ich bei euch schon ausgegeben?', 'Gesamtsumme aller meiner Einkäufe'],
  'german-spent-year': ['was habe ich im Jahr {year} ausgegeben?', 'Summe meiner Bestellungen in {year}'],
  'german-helper': ['wie heißt der Mitarbeiter, der mich betreut?', 'wer ist mein Kundenbetreuer?'],
  'german-refund': [
    'ich will eine Rückerstattung für meine letzte Bestellung',
    'mir wurde doppelt abgebucht',
    'ich möchte mit einem Menschen sprechen',
  ],
  'german-off-topic': ['was ist die Hauptstadt von Australien?', 'erzähl mir einen Witz'],
};
