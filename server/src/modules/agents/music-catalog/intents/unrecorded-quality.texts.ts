import type { UnrecordedQuality } from '../../understanding/lexicon/unrecorded-qualities.js';
import type { Texts } from '../../wording/texts.js';

/** What is said of a quality that the catalogue does not record, and what can be chosen by instead. */
export const UNRECORDED: Texts<UnrecordedQuality | 'playlists' | 'genres'> = {
  en: {
    origin: 'Our catalogue does not record where artists come from, so I cannot pick them by that (“{word}”).',
    sex: 'Our catalogue does not record whether singers are women or men, so I cannot pick them by that (“{word}”).',
    mood: 'Our catalogue does not record the mood of music or what it suits, so I cannot pick it by that (“{word}”).',
    playlists: 'There is a playlist, though: {names}.',
    genres: 'What I can choose by is the genre: {names}.',
  },
  es: {
    origin: 'Nuestro catálogo no dice de dónde son los artistas, así que no puedo elegirlos por eso («{word}»).',
    sex: 'Nuestro catálogo no dice si cantan mujeres u hombres, así que no puedo elegir por eso («{word}»).',
    mood: 'Nuestro catálogo no dice qué ambiente tiene la música ni para qué va bien, así que no puedo elegirla por eso («{word}»).',
    playlists: 'Pero hay una lista: {names}.',
    genres: 'Sí puedo elegir por género: {names}.',
  },
  pt: {
    origin: 'O nosso catálogo não diz de onde são os artistas, por isso não posso escolher por isso (“{word}”).',
    sex: 'O nosso catálogo não diz se quem canta é mulher ou homem, por isso não posso escolher por isso (“{word}”).',
    mood: 'O nosso catálogo não diz o clima da música nem para que serve, por isso não posso escolher por isso (“{word}”).',
    playlists: 'Mas há uma lista: {names}.',
    genres: 'Posso escolher pelo gênero: {names}.',
  },
  fr: {
    origin: 'Notre catalogue ne dit pas d’où viennent les artistes ; je ne peux donc pas choisir ainsi (« {word} »).',
    sex: 'Notre catalogue ne dit pas si ce sont des femmes ou des hommes qui chantent ; je ne peux donc pas choisir ainsi (« {word} »).',
    mood: 'Notre catalogue ne dit rien de l’ambiance de la musique ni de l’occasion ; je ne peux donc pas choisir ainsi (« {word} »).',
    playlists: 'Il y a toutefois une playlist : {names}.',
    genres: 'Je peux choisir par genre : {names}.',
  },
  de: {
    origin: 'Unser Katalog sagt nicht, woher Künstler kommen; danach kann ich nicht auswählen („{word}“).',
    sex: 'Unser Katalog sagt nicht, ob Frauen oder Männer singen; danach kann ich nicht auswählen („{word}“).',
    mood: 'Unser Katalog sagt nichts über die Stimmung von Musik oder wozu sie passt; danach kann ich nicht auswählen („{word}“).',
    playlists: 'Es gibt aber eine Playlist: {names}.',
    genres: 'Auswählen kann ich nach dem Genre: {names}.',
  },
};
