import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { findPreferences } from '../../understanding/stages/requests/find-preferences.js';
import { bold } from '../../wording/markdown.js';
import { joined, say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';

const TEXTS: Texts<'liked' | 'disliked' | 'language' | 'heard' | 'control'> = {
  en: {
    liked: 'Noted: you like {values}. I will lean on that when I recommend music.',
    disliked: 'Noted: you do not like {values}. I will leave that out when I recommend music.',
    language: 'Noted. I will answer in this language.',
    heard: 'All right. Tell me an artist or a genre of our catalogue that you like, and I will recommend music by it.',
    control: 'You can see and erase what I remember at any time.',
  },
  es: {
    liked: 'Anotado: te gusta {values}. Lo tendré en cuenta cuando te recomiende música.',
    disliked: 'Anotado: no te gusta {values}. Lo dejaré fuera cuando te recomiende música.',
    language: 'Anotado. Responderé en este idioma.',
    heard: 'De acuerdo. Dime un artista o un género de nuestro catálogo que te guste y te recomendaré música.',
    control: 'Puedes ver y borrar lo que recuerdo cuando quieras.',
  },
  pt: {
    liked: 'Anotado: você gosta de {values}. Vou levar isso em conta quando recomendar música.',
    disliked: 'Anotado: você não gosta de {values}. Vou deixar isso de fora quando recomendar música.',
    language: 'Anotado. Vou responder neste idioma.',
    heard: 'Certo. Diga um artista ou um gênero do nosso catálogo de que goste e eu recomendo música.',
    control: 'Pode ver e apagar o que guardo a qualquer momento.',
  },
  fr: {
    liked: 'C’est noté : vous aimez {values}. J’en tiendrai compte dans mes recommandations.',
    disliked: 'C’est noté : vous n’aimez pas {values}. Je l’écarterai de mes recommandations.',
    language: 'C’est noté. Je répondrai dans cette langue.',
    heard:
      'D’accord. Dites-moi un artiste ou un genre de notre catalogue que vous aimez et je vous recommanderai de la musique.',
    control: 'Vous pouvez voir et effacer à tout moment ce que je retiens.',
  },
  de: {
    liked: 'Notiert: Sie mögen {values}. Das berücksichtige ich, wenn ich Musik empfehle.',
    disliked: 'Notiert: Sie mögen {values} nicht. Das lasse ich weg, wenn ich Musik empfehle.',
    language: 'Notiert. Ich antworte in dieser Sprache.',
    heard:
      'Gut. Nennen Sie mir einen Künstler oder ein Genre aus unserem Katalog, das Sie mögen, dann empfehle ich Musik.',
    control: 'Sie können jederzeit sehen und löschen, was ich mir merke.',
  },
};

/** A like, a dislike or a wished language, stated without a question. Only what is really kept is said to be noted. */
export class PreferenceNotedIntent extends Intent {
  readonly name = 'preference_noted';
  readonly agent = 'supervisor';
  readonly patterns: readonly Pattern[] = (['like', 'dislike'] as const).flatMap((feeling) =>
    (['@artist', '@genre'] as const).map((name) => ({
      needs: [feeling, name],
      likes: ['music', 'song', 'artist', 'genre', 'like', 'dislike', '@artist', '@genre'],
      never: ['recommend', 'count', 'price', 'length', 'popular', 'invoice', 'buy'],
    })),
  );

  override notes(reading: Reading): Slots['details'] {
    const stated = findPreferences(reading).filter(({ kind }) => kind !== 'language');
    const named = (wanted: boolean): readonly string[] =>
      stated.filter(({ liked }) => liked === wanted).map(({ value }) => value);
    return { liked: named(true).join('\n'), disliked: named(false).join('\n') };
  }

  /** Several statements of one message are noted in one answer. */
  override merge(one: Slots, other: Slots): Slots {
    const joinedText = (key: 'liked' | 'disliked'): string =>
      [one, other]
        .flatMap((slots) => (textOf(slots, key) ?? '').split('\n'))
        .filter((text, place, all) => text !== '' && all.indexOf(text) === place)
        .join('\n');
    return {
      names: [...one.names, ...other.names],
      details: { liked: joinedText('liked'), disliked: joinedText('disliked') },
    };
  }

  calls(): readonly PlannedCall[] {
    return [];
  }

  word({ request }: AnsweredRequest, { language }: WordingContext): Wording {
    const control = say(TEXTS, language, 'control');
    if (request.details['liked'] === undefined)
      return { ...SILENT, lead: `${say(TEXTS, language, 'language')} ${control}` };
    const told = (['liked', 'disliked'] as const).flatMap((key) => {
      const values = String(request.details[key] ?? '')
        .split('\n')
        .filter((value) => value !== '');
      return values.length === 0
        ? []
        : [
            say(TEXTS, language, key, {
              values: joined(
                values.map((value) => bold(value)),
                language,
              ),
            }),
          ];
    });
    return { ...SILENT, lead: told.length === 0 ? say(TEXTS, language, 'heard') : [...told, control].join(' ') };
  }
}
