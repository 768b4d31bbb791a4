import type { AnsweredRequest } from '../../agent.contract.js';
import { bold } from '../../wording/markdown.js';
import { ofNames } from '../../wording/of-names.js';
import { joined, say, type Texts } from '../../wording/texts.js';
import { plannedName } from './names-in-answers.js';

/** What recommendations lean on, and that there are none. */
export const RECOMMEND: Texts<
  'asked' | 'either' | 'artist' | 'genre' | 'likes' | 'purchases' | 'sales' | 'none' | 'more'
> = {
  en: {
    asked: 'You might enjoy these songs{of}, best sold first:',
    either: 'Whoever likes {names} might enjoy these songs, best sold first:',
    artist: 'If you like {title}, you might enjoy these other songs by {artists}, best sold first:',
    genre: 'If you like {title}, you might enjoy these songs of the same genre, best sold first:',
    likes: 'Because you like {liked}, you might enjoy these, best sold first:',
    purchases: 'Going by what you have bought so far, you might enjoy these, best sold first:',
    sales: 'These are what other people buy most:',
    none: 'I have nothing new to recommend{of}.',
    more: 'Say “show more” for further suggestions, or tell me what you like.',
  },
  es: {
    asked: 'Quizá te gusten estas canciones{of}; primero las más vendidas:',
    either: 'A quien le gusta {names} quizá le gusten estas canciones; primero las más vendidas:',
    artist: 'Si te gusta {title}, quizá te gusten estas otras canciones de {artists}; primero las más vendidas:',
    genre: 'Si te gusta {title}, quizá te gusten estas canciones del mismo género; primero las más vendidas:',
    likes: 'Como te gusta {liked}, quizá te gusten estas; primero las más vendidas:',
    purchases: 'Según lo que has comprado, quizá te gusten estas; primero las más vendidas:',
    sales: 'Esto es lo que más se vende:',
    none: 'No tengo nada nuevo que recomendarte{of}.',
    more: 'Escribe «más» para otras sugerencias, o dime qué te gusta.',
  },
  pt: {
    asked: 'Talvez goste destas músicas{of}; primeiro as mais vendidas:',
    either: 'Quem gosta de {names} talvez goste destas músicas; primeiro as mais vendidas:',
    artist: 'Se gosta de {title}, talvez goste destas outras músicas de {artists}; primeiro as mais vendidas:',
    genre: 'Se gosta de {title}, talvez goste destas músicas do mesmo gênero; primeiro as mais vendidas:',
    likes: 'Como gosta de {liked}, talvez goste destas; primeiro as mais vendidas:',
    purchases: 'Pelo que já comprou, talvez goste destas; primeiro as mais vendidas:',
    sales: 'Isto é o que mais se vende:',
    none: 'Não tenho nada de novo para recomendar{of}.',
    more: 'Escreva “mais” para outras sugestões, ou diga do que gosta.',
  },
  fr: {
    asked: 'Ces chansons{of} pourraient vous plaire ; les plus vendues d’abord :',
    either: 'Qui aime {names} pourrait aimer ces chansons ; les plus vendues d’abord :',
    artist:
      'Si vous aimez {title}, ces autres chansons de {artists} pourraient vous plaire ; les plus vendues d’abord :',
    genre: 'Si vous aimez {title}, ces chansons du même genre pourraient vous plaire ; les plus vendues d’abord :',
    likes: 'Comme vous aimez {liked}, celles-ci pourraient vous plaire ; les plus vendues d’abord :',
    purchases: 'D’après vos achats, celles-ci pourraient vous plaire ; les plus vendues d’abord :',
    sales: 'Voici ce qui se vend le mieux :',
    none: 'Je n’ai rien de nouveau à recommander{of}.',
    more: 'Écrivez « plus » pour d’autres suggestions, ou dites-moi ce que vous aimez.',
  },
  de: {
    asked: 'Diese Songs{of} könnten Ihnen gefallen, das Meistverkaufte zuerst:',
    either: 'Wer {names} mag, dem könnten diese Songs gefallen, das Meistverkaufte zuerst:',
    artist:
      'Wenn Sie {title} mögen, könnten Ihnen diese anderen Songs von {artists} gefallen, das Meistverkaufte zuerst:',
    genre: 'Wenn Sie {title} mögen, könnten Ihnen diese Songs desselben Genres gefallen, das Meistverkaufte zuerst:',
    likes: 'Weil Sie {liked} mögen, könnte Ihnen das gefallen, das Meistverkaufte zuerst:',
    purchases: 'Nach dem, was Sie bisher gekauft haben, könnte Ihnen das gefallen, das Meistverkaufte zuerst:',
    sales: 'Das wird am meisten gekauft:',
    none: 'Ich habe nichts Neues zu empfehlen{of}.',
    more: 'Schreiben Sie „mehr“ für weitere Vorschläge, oder sagen Sie mir, was Sie mögen.',
  },
};

const BASES = ['either', 'artist', 'genre', 'likes', 'purchases', 'sales'] as const;

/** What leads recommendations: why just these. */
export function recommendationLead(answered: AnsweredRequest, language: string): string {
  const rows = answered.evidence[0]?.result.rows ?? [];
  const names = (key: 'artist' | 'liked'): string => {
    const values = rows.map((row) => row[key] ?? null).filter((value) => value !== null);
    return joined(
      [...new Set(values)].map((value) => bold(value)),
      language,
    );
  };
  const key = BASES.find((basis) => basis === rows[0]?.['basis']) ?? 'asked';
  return say(RECOMMEND, language, key, {
    of: ofNames(answered.request.names, language),
    title: bold(plannedName(answered, 'album') || plannedName(answered, 'track')),
    artists: names('artist'),
    liked: names('liked'),
    names: joined(
      answered.request.names.map(({ text }) => bold(text)),
      language,
    ),
  });
}
