import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import type { ToolRow } from '../../../tools/tool.contract.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import { bold, list } from '../../wording/markdown.js';
import { joined, say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';

const TEXTS: Texts<'found' | 'nothing' | 'liked' | 'disliked' | 'language' | 'offer'> = {
  en: {
    found: 'This is what I remember of your taste:',
    nothing: 'I remember nothing about your taste yet. Tell me “I like jazz”, for example, and I will recommend by it.',
    liked: 'You like {values}',
    disliked: 'You do not like {values}',
    language: 'Your language: {values}',
    offer: 'Say “forget” and a name to have it forgotten, or “forget everything”.',
  },
  es: {
    found: 'Esto es lo que recuerdo de tus gustos:',
    nothing: 'Todavía no recuerdo nada de tus gustos. Dime, por ejemplo, «me gusta el jazz» y lo tendré en cuenta.',
    liked: 'Te gusta {values}',
    disliked: 'No te gusta {values}',
    language: 'Tu idioma: {values}',
    offer: 'Di «olvida» y un nombre para que lo olvide, u «olvida todo».',
  },
  pt: {
    found: 'Isto é o que me lembro do seu gosto:',
    nothing: 'Ainda não me lembro de nada do seu gosto. Diga, por exemplo, “gosto de jazz” e eu levo isso em conta.',
    liked: 'Você gosta de {values}',
    disliked: 'Você não gosta de {values}',
    language: 'O seu idioma: {values}',
    offer: 'Diga “esqueça” e um nome para eu esquecer, ou “esqueça tudo”.',
  },
  fr: {
    found: 'Voici ce que je retiens de vos goûts :',
    nothing: 'Je ne retiens encore rien de vos goûts. Dites par exemple « j’aime le jazz » et j’en tiendrai compte.',
    liked: 'Vous aimez {values}',
    disliked: 'Vous n’aimez pas {values}',
    language: 'Votre langue : {values}',
    offer: 'Dites « oublie » et un nom pour que je l’oublie, ou « oublie tout ».',
  },
  de: {
    found: 'Das habe ich mir von Ihrem Geschmack gemerkt:',
    nothing:
      'Von Ihrem Geschmack habe ich mir noch nichts gemerkt. Sagen Sie zum Beispiel „ich mag Jazz“, dann empfehle ich danach.',
    liked: 'Sie mögen {values}',
    disliked: 'Sie mögen nicht: {values}',
    language: 'Ihre Sprache: {values}',
    offer: 'Sagen Sie „vergiss“ und einen Namen, dann vergesse ich ihn, oder „vergiss alles“.',
  },
};

/** "What do you remember about me?", "what do I like?" */
export class ShowMemoryIntent extends Intent {
  readonly name = 'show_memory';
  readonly agent = 'supervisor';
  override readonly usesIdentity = true;
  override readonly cues = {
    en: `what do you remember, what do you remember about me, what do you remember of me, do you remember me, what have you remembered, what did you remember, what have you learned about me, what do you have in memory, your memory of me, what is in your memory, show your memory, show my memory,
      what|which are|is my taste|tastes, my taste|tastes in_music? according to you, my tastes, which|what artists|bands|genres|music|kinds do|dont i not? like|dislike|hate, what do you know about my taste, what do you know of my taste, my taste, my music taste, my musical taste, do you remember what i like, do you know what i like, what do i like, what music do i like, what kind of music do i like, which artists do i like, which genres do i like, what artists do i like, what genres do i like,
      my preferences, show my preferences, my likes, my dislikes, my likes and dislikes, what i like, what i told you, what dont i like, what do i not like, what do i dislike,
      which likes, what likes, which likes have you stored, likes have you stored, likes of mine, likes you stored, likes you have stored, likes you saved, likes do you have, which preferences have you, which tastes have you, which tastes, have you noted about me, have you noted about my, have you stored about my taste, stored of me, saved of me, noted of me, remembered of me, remember of me, remember about my taste`,
    es: `que recuerdas, que recuerdas de mi, que sabes de mis gustos, mis gustos, mis preferencias, que me gusta, recuerdas lo que me gusta`,
    pt: `o que voce lembra, o que lembra de mim, do que se lembra, o que sabe do meu gosto, meu gosto, meus gostos, minhas preferencias, as minhas preferencias, do que eu gosto`,
    fr: `que te souviens tu, de quoi te souviens tu, que retiens tu, que retenez vous, mes gouts, mes preferences, quest ce que jaime, vous souvenez vous de mes gouts, que savez vous de mes gouts`,
    de: `was merkst du dir, was hast du dir gemerkt, was haben sie sich gemerkt, was weisst du uber meinen geschmack, mein geschmack, meine vorlieben, was mag ich, erinnerst du dich an mich, woran erinnerst du dich, was erinnerst du`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue'],
      likes: ['music', 'artist', 'genre', 'like', 'dislike', 'profile', 'first_person', 'show'],
      never: ['invoice', 'buy', 'recommend'],
    },
  ];

  calls(): readonly PlannedCall[] {
    return [call('show_memory')];
  }

  word({ evidence }: AnsweredRequest, { language }: WordingContext): Wording {
    const rows = evidence[0]?.result.rows ?? [];
    if (rows.length === 0) return { ...SILENT, lead: say(TEXTS, language, 'nothing') };
    const lines = [
      ...tasteLine(
        'liked',
        rows.filter((row) => row['liked'] === true && row['kind'] !== 'language'),
        language,
      ),
      ...tasteLine(
        'disliked',
        rows.filter((row) => row['liked'] === false),
        language,
      ),
      ...rows
        .filter((row) => row['kind'] === 'language')
        .map((row) => say(TEXTS, language, 'language', { values: languageName(String(row['value']), language) })),
    ];
    return { lead: say(TEXTS, language, 'found'), facts: list(lines), close: say(TEXTS, language, 'offer') };
  }
}

function tasteLine(key: 'liked' | 'disliked', rows: readonly ToolRow[], language: string): readonly string[] {
  const values = rows.map((row) => bold(row['value']));
  return values.length === 0 ? [] : [say(TEXTS, language, key, { values: joined(values, language) })];
}

function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
