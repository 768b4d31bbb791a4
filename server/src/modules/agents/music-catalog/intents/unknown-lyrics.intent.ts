import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';

const TEXTS: Texts<'none'> = {
  en: {
    none: 'I do not know the words of songs, only their titles, and none of our titles is among those words. Part of the title or the artist would help me find it.',
  },
  es: {
    none: 'No conozco la letra de las canciones, solo sus títulos, y ninguno está entre esas palabras. Con parte del título o el artista la puedo buscar.',
  },
  pt: {
    none: 'Não conheço a letra das músicas, só os títulos, e nenhum está entre essas palavras. Com parte do título ou o artista posso procurar.',
  },
  fr: {
    none: 'Je ne connais pas les paroles des chansons, seulement leurs titres, et aucun ne se trouve parmi ces mots. Avec une partie du titre ou l’artiste, je peux chercher.',
  },
  de: {
    none: 'Ich kenne keine Liedtexte, nur Titel, und keiner unserer Titel kommt in diesen Worten vor. Mit einem Teil des Titels oder dem Künstler kann ich suchen.',
  },
};

/** "That song that goes …" with words that are no title: the store knows no lyrics, and says so. */
export class UnknownLyricsIntent extends Intent {
  readonly name = 'unknown_lyrics';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = [
    { needs: ['cue'], likes: ['song', 'have', 'artist', 'title', 'perform', 'who', 'album', 'called'], base: 1 },
  ];

  calls(): readonly PlannedCall[] {
    return [];
  }

  word(_answered: AnsweredRequest, { language }: WordingContext): Wording {
    return { ...SILENT, lead: say(TEXTS, language, 'none') };
  }
}
