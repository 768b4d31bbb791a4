import type { NameKind } from '../../../store/names/name-index.contract.js';
import type { AnsweredRequest } from '../../agent.contract.js';
import { field } from '../../wording/rows.js';

/** The artist an answer is about, as the rows write it; else as the plan does. */
export function artistOf(answered: AnsweredRequest): string {
  return nameIn(answered, 'artist');
}

/** The album an answer is about. */
export function albumOf(answered: AnsweredRequest): string {
  return nameIn(answered, 'album');
}

/** The song an answer is about. */
export function trackOf(answered: AnsweredRequest): string {
  return nameIn(answered, 'track');
}

/** The name of a kind the request was planned with. */
export function plannedName({ request }: AnsweredRequest, kind: NameKind): string {
  return request.names.find((name) => name.kind === kind)?.text ?? '';
}

function nameIn(answered: AnsweredRequest, kind: 'artist' | 'album' | 'track'): string {
  const planned = plannedName(answered, kind);
  const found = field(answered.evidence[0]?.result.rows[0], kind);
  return planned === '' || typeof found === 'string' ? String(found ?? planned) : planned;
}
