import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold, list, plain } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { periodOf } from '../order-texts.js';

const TEXTS: Texts<'found' | 'none' | 'line' | 'latest'> = {
  en: {
    found: 'You have bought {songs|song|songs} more than once{period}:',
    none: 'No, you have bought no song more than once{period}.',
    line: '{song} – {artist}: {pieces|time|times}',
    latest: 'That is among your {lines} latest purchases.',
  },
  es: {
    found: 'Has comprado más de una vez {songs|canción|canciones}{period}:',
    none: 'No, no has comprado ninguna canción más de una vez{period}.',
    line: '{song} – {artist}: {pieces|vez|veces}',
    latest: 'Esto vale para tus últimas {lines} compras.',
  },
  pt: {
    found: 'Você comprou mais de uma vez {songs|música|músicas}{period}:',
    none: 'Não, você não comprou nenhuma música mais de uma vez{period}.',
    line: '{song} – {artist}: {pieces|vez|vezes}',
    latest: 'Isto vale para as suas últimas {lines} compras.',
  },
  fr: {
    found: 'Vous avez acheté plus d’une fois {songs|chanson|chansons}{period} :',
    none: 'Non, vous n’avez acheté aucune chanson plus d’une fois{period}.',
    line: '{song} – {artist} : {pieces|fois|fois}',
    latest: 'Cela vaut pour vos {lines} derniers achats.',
  },
  de: {
    found: 'Mehr als einmal haben Sie {songs|Song|Songs} gekauft{period}:',
    none: 'Nein, Sie haben keinen Song mehr als einmal gekauft{period}.',
    line: '{song} – {artist}: {pieces|Mal|Mal}',
    latest: 'Das gilt für Ihre letzten {lines} Käufe.',
  },
};

const PAGE = 50;
const PAGES = 4;

/** "Which songs have I bought twice?", "did I buy anything more than once?" */
export class BoughtTwiceIntent extends Intent {
  readonly name = 'bought_twice';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly leansSilently = false;
  override readonly cues = {
    en: `twice, more than once, two times, several times, multiple times, more than one time, repeatedly, a second time, over again, duplicates, duplicate, in duplicate`,
    es: `dos veces, mas de una vez, varias veces, repetidas, duplicadas`,
    pt: `duas vezes, mais de uma vez, varias vezes, repetidas, duplicadas`,
    fr: `deux fois, plus dune fois, plusieurs fois, en double`,
    de: `zweimal, mehr als einmal, mehrmals, mehrfach, doppelt`,
  };
  readonly patterns: readonly Pattern[] = (['buy', 'invoice'] as const).map((deed) => ({
    needs: ['cue', deed],
    likes: ['song', 'album', 'music', 'first_person', '#from', 'count', 'contain', 'buy', 'have', 'show'],
    never: ['charged_wrongly', 'refund', 'complaint', '#invoice_id', '@artist', '@album', '@track', '@genre'],
  }));

  calls(slots: Slots): readonly PlannedCall[] {
    const period = { from: textOf(slots, 'from'), to: textOf(slots, 'to') };
    return Array.from({ length: PAGES }, (_, place) =>
      call('get_purchased_tracks', { ...period, limit: PAGE, ...(place > 0 && { offset: place * PAGE }) }),
    );
  }

  word(answered: AnsweredRequest, { language }: WordingContext): Wording {
    const { evidence } = answered;
    if (evidence.length === 0) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const rows = evidence.flatMap(({ result }) => result.rows);
    const songs = repeatedIn(rows);
    const period = periodOf(answered, language);
    const isPart = rows.length < (evidence[0]?.result.total ?? 0);
    return {
      lead: say(TEXTS, language, songs.length === 0 ? 'none' : 'found', { songs: songs.length, period }),
      facts: list(
        songs.map(({ row, pieces }) =>
          say(TEXTS, language, 'line', { song: bold(row['title']), artist: plain(row['artist']), pieces }),
        ),
      ),
      close: isPart ? say(TEXTS, language, 'latest', { lines: rows.length }) : '',
    };
  }
}

/** Songs bought twice or more, most often first; recordings of one title by one artist count as one song. */
function repeatedIn(rows: readonly ToolRow[]): readonly { readonly row: ToolRow; readonly pieces: number }[] {
  const bought = new Map<string, { readonly row: ToolRow; readonly pieces: number }>();
  for (const row of rows) {
    const key = `${String(row['title'])}\n${String(row['artist'])}`;
    const before = bought.get(key)?.pieces ?? 0;
    bought.set(key, { row, pieces: before + Number(row['quantity'] ?? 1) });
  }
  return [...bought.values()].filter(({ pieces }) => pieces > 1).sort((one, other) => other.pieces - one.pieces);
}
