import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold } from '../../wording/markdown.js';
import { joined, say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';

const TEXTS: Texts<'everything' | 'some' | 'unclear'> = {
  en: {
    everything: 'I have forgotten everything I remembered about your taste and your language.',
    some: 'I have forgotten what I remembered about {values}.',
    unclear: 'Which artist or kind of music shall I forget? Say its name, or “forget everything”.',
  },
  es: {
    everything: 'He olvidado todo lo que recordaba de tus gustos y de tu idioma.',
    some: 'He olvidado lo que recordaba sobre {values}.',
    unclear: '¿Qué artista o género debo olvidar? Di su nombre, u «olvida todo».',
  },
  pt: {
    everything: 'Esqueci tudo o que lembrava do seu gosto e do seu idioma.',
    some: 'Esqueci o que lembrava sobre {values}.',
    unclear: 'Que artista ou gênero devo esquecer? Diga o nome, ou “esqueça tudo”.',
  },
  fr: {
    everything: 'J’ai oublié tout ce que je retenais de vos goûts et de votre langue.',
    some: 'J’ai oublié ce que je retenais à propos de {values}.',
    unclear: 'Quel artiste ou quel genre dois-je oublier ? Dites son nom, ou « oublie tout ».',
  },
  de: {
    everything: 'Ich habe alles vergessen, was ich mir von Ihrem Geschmack und Ihrer Sprache gemerkt hatte.',
    some: 'Ich habe vergessen, was ich mir zu {values} gemerkt hatte.',
    unclear: 'Welchen Künstler oder welche Musik soll ich vergessen? Sagen Sie den Namen, oder „vergiss alles“.',
  },
};

/** What says that all of it is meant. */
const WHOLE =
  /\b(?:everything|all|anything|whole|memory|preferences|tastes?|me|todo|memoria|preferencias|gustos|tudo|mem[oó]ria|prefer[eê]ncias|gosto|tout|souvenirs|pr[eé]f[eé]rences|go[uû]ts|alles|ged[aä]chtnis|vorlieben|geschmack)\b/iu;

/** "Forget that I like jazz", "forget everything about me". */
export class ForgetMemoryIntent extends Intent {
  readonly name = 'forget_memory';
  readonly agent = 'supervisor';
  override readonly usesIdentity = true;
  override readonly leansSilently = false;
  override readonly cues = {
    en: `forget, please forget, forget that i like, forget i like, forget that i love, forget i love, forget that i dont like, forget that i hate, forget about, forget everything, forget everything about me, forget everything you know, forget everything you know about me, forget what you know, forget what you remember, forget what i like, forget what i said, forget my,
      forget me, forget all about me, erase my memory, erase your memory, erase everything, erase what you remember, erase what you know, delete what you remember, delete what you know about me, delete your memory, delete my preferences, delete my memory, clear your memory, clear my memory, clear my preferences, clear my likes, reset my preferences, reset your memory, remove my preferences, wipe your memory, stop remembering, dont remember, do not remember, no longer remember`,
    es: `olvida, olvida que me gusta, olvida todo, olvida lo que sabes, olvida mis gustos, borra lo que recuerdas, borra mis preferencias, borra tu memoria, olvidate de, olvida|olvide|borre|elimina|elimine mis|tus|sus|lo preferencias|gustos|que_sabes|que_recuerdas|que_me_gusta|memoria, olvida lo que te dije, olvidate de todo`,
    pt: `esqueca, esqueca que gosto de, esqueca que eu gosto de, esqueca tudo, esqueca o que sabe, apague o que lembra, apague as minhas preferencias, apague a memoria, esquece, esquece tudo, apaga|apague|esquece|esqueca|elimina as|os? minhas|meus preferencias|gostos, esquece o que eu? disse`,
    fr: `oublie, oubliez, oublie que jaime, oubliez que jaime, oublie tout, oubliez tout, efface ce que tu sais, effacez ce que vous savez, efface tes souvenirs, efface mes preferences, effacez mes preferences, oublie|oubliez|supprime|supprimez mes preferences|gouts, oublie|oubliez ce que jai dit|jaime`,
    de: `vergiss, vergessen sie, vergiss dass ich mag, vergiss alles, vergessen sie alles, losche alles, losche was du weisst, losche meine vorlieben, losche dein gedachtnis, vergiss|losche|losch meine vorlieben|lieblinge|praferenzen, loschen|vergessen sie meine vorlieben|praferenzen, vergiss was ich mag|gesagt`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue'],
      likes: [
        '@artist',
        '@genre',
        'music',
        'artist',
        'genre',
        'like',
        'dislike',
        'profile',
        'first_person',
        'contact',
        'song',
      ],
      never: ['invoice', 'account_change', 'refund'],
    },
  ];

  override notes({ text, names, unexplained }: Reading): Slots['details'] {
    return names.length === 0 && unexplained.length > 0 && !WHOLE.test(text) ? { unclear: true } : {};
  }

  calls(slots: Slots): readonly PlannedCall[] {
    if (slots.details['unclear'] === true) return [];
    return [call('forget_memory', { genre: nameOf(slots, 'genre'), artist_name: nameOf(slots, 'artist') })];
  }

  word({ request, evidence }: AnsweredRequest, { language }: WordingContext): Wording {
    if (request.details['unclear'] === true) return { ...SILENT, lead: say(TEXTS, language, 'unclear') };
    const rows = evidence[0]?.result.rows ?? [];
    if (rows.length === 0) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    if (rows[0]?.['kind'] === 'everything') return { ...SILENT, lead: say(TEXTS, language, 'everything') };
    const values = joined(
      rows.map((row) => bold(row['value'])),
      language,
    );
    return { ...SILENT, lead: say(TEXTS, language, 'some', { values }) };
  }
}
