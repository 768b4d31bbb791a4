import type { Wording } from '../agent.contract.js';
import { say, type Texts } from '../wording/texts.js';

const TEXTS: Texts<'ask'> = {
  en: {
    ask: 'Tell me a little more, such as an artist, an album, a song or a genre, and I will look it up.',
  },
  es: {
    ask: 'Dime algo más, como un artista, un álbum, una canción o un género, y lo busco.',
  },
  pt: {
    ask: 'Diga-me um pouco mais, como um artista, um álbum, uma música ou um gênero, e eu procuro.',
  },
  fr: {
    ask: 'Dites-m’en un peu plus, par exemple un artiste, un album, une chanson ou un genre, et je cherche.',
  },
  de: {
    ask: 'Sagen Sie mir etwas mehr, zum Beispiel Künstler, Album, Song oder Genre, dann schaue ich nach.',
  },
};

/** What an agent says when a message reached it and gives none of its tools anything to look for. */
export function wordByPurpose(purpose: string, language: string): Wording {
  return { lead: purpose, facts: '', close: say(TEXTS, language, 'ask') };
}
