import type { TurnEvent } from '../../agents/graph/turn.contract.js';
import type { NumberedEvent } from '../../conversations/runs/run-events.repository.js';

/** The text a person has in front of them after another event. */
export function spokenAfter(text: string, told: TurnEvent): string {
  if (told.event === 'text-delta') return text + told.text;
  return told.event === 'text-replace' ? told.text : text;
}

/** The text that stored events amount to. */
export function spokenIn(events: readonly NumberedEvent[]): string {
  return events.reduce((text, { name, data }) => {
    if (name !== 'text-delta' && name !== 'text-replace') return text;
    const piece: unknown = JSON.parse(data);
    const words = typeof piece === 'object' && piece !== null && 'text' in piece ? String(piece.text) : '';
    return name === 'text-delta' ? text + words : words;
  }, '');
}
