import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';

const TEXTS: Texts<'none'> = {
  en: {
    none: 'We have no ranking or list of composers. I can tell you who wrote a song, and which songs somebody wrote – try “songs written by” and a name.',
  },
  es: {
    none: 'No tenemos una lista ni una clasificación de compositores. Puedo decirte quién escribió una canción y qué canciones escribió alguien: prueba con «canciones escritas por» y un nombre.',
  },
  pt: {
    none: 'Não temos uma lista nem uma classificação de compositores. Posso dizer quem escreveu uma música e que músicas alguém escreveu – tente “músicas escritas por” e um nome.',
  },
  fr: {
    none: 'Nous n’avons ni liste ni classement des compositeurs. Je peux dire qui a écrit une chanson et quelles chansons quelqu’un a écrites : essayez « chansons écrites par » et un nom.',
  },
  de: {
    none: 'Eine Liste oder Rangfolge der Komponisten haben wir nicht. Ich kann sagen, wer einen Song geschrieben hat und welche Songs jemand geschrieben hat – etwa „Songs geschrieben von“ und ein Name.',
  },
};

/** "Who are your top composers?", "who wrote the most songs?": the tools know writers song by song. */
export class ComposerListIntent extends Intent {
  readonly name = 'composer_list';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  override readonly cues = {
    en: `composed|wrote|written|writes|penned the? most songs|tracks|tunes?`,
    es: `compuso|escribio mas canciones`,
    pt: `compos|escreveu mais musicas`,
    fr: `a compose|ecrit le_plus_de chansons`,
    de: `die meisten songs|lieder geschrieben|komponiert`,
  };
  readonly patterns: readonly Pattern[] = [
    ...(['popular', 'most_songs', 'have', 'show', 'count', 'like'] as const).map((asked): Pattern => ({
      needs: ['composer', asked],
      likes: ['who', 'song', 'music', 'total', 'have', 'show', 'compose', 'perform'],
      never: ['@composer', '@track', '@album', '@artist', '@genre', 'refer_one', 'refer_many', 'invoice'],
      base: 0.98,
    })),
    {
      needs: ['cue'],
      likes: ['who', 'song', 'music', 'have'],
      never: ['@composer', '@track', '@album', '@artist', '@genre', 'refer_one', 'refer_many', 'invoice'],
    },
  ];

  calls(): readonly PlannedCall[] {
    return [];
  }

  word(_answered: AnsweredRequest, { language }: WordingContext): Wording {
    return { ...SILENT, lead: say(TEXTS, language, 'none') };
  }
}
