import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { Intent, Sign } from '../../intents/intent.js';
import type { FigureName, Reading } from '../../reading.js';
import type { Leaning } from '../conversation/leaning.js';

/** Whether a request carries a sign that is no name. */
export function carries(sign: Sign, intent: Intent, reading: Reading, leaning: Leaning): boolean {
  if (sign === 'cue') return reading.concepts.has(`cue:${intent.name}`);
  if (sign === '#invoice') return leaning.invoice !== null;
  if (isNameSign(sign)) return reading.names.some((span) => span.readings.some(({ kind }) => kind === kindOf(sign)));
  return isFigureSign(sign) ? hasFigure(sign, reading) : reading.concepts.has(sign);
}

/** Whether a request carries a sign that keeps a pattern from it. A name counts as what it is likely meant as. */
export function isKeptAway(sign: Sign, intent: Intent, reading: Reading, leaning: Leaning): boolean {
  if (!isNameSign(sign)) return carries(sign, intent, reading, leaning);
  return reading.names.some(({ readings }) => {
    const most = Math.max(...readings.map(({ weight }) => weight));
    return readings.some(({ kind, weight }) => kind === kindOf(sign) && weight >= most * LIKELY);
  });
}

/** The share of the likeliest reading's weight from which another one may be meant. */
const LIKELY = 0.4;

function hasFigure(sign: `#${string}`, reading: Reading): boolean {
  const { figures } = reading;
  return sign === '#from' ? 'from' in figures || 'to' in figures : sign.slice(1) in figures;
}

/** Whether a sign stands for a name. */
export function isNameSign(sign: Sign): sign is `@${NameKind}` {
  return sign.startsWith('@');
}

function isFigureSign(sign: Sign): sign is `#${FigureName}` {
  return sign.startsWith('#');
}

function kindOf(sign: `@${NameKind}`): string {
  return sign.slice(1);
}

/** The kind of name that a sign stands for. */
export function toKind(sign: `@${NameKind}`): NameKind {
  switch (sign) {
    case '@artist':
      return 'artist';
    case '@album':
      return 'album';
    case '@track':
      return 'track';
    case '@genre':
      return 'genre';
    case '@composer':
      return 'composer';
    case '@playlist':
      return 'playlist';
    case '@media_type':
      return 'media_type';
    case '@employee':
      return 'employee';
  }
}
