import type { MessageView } from '@/shared/messages/view/message-view';
import type { Outgoing } from '../outbox';

/** A message that is not stored yet. */
export function viewOfOutgoing(outgoing: Outgoing): MessageView {
  return {
    key: 'outgoing',
    id: null,
    sender: 'user',
    agents: [],
    timestamp: outgoing.timestamp,
    status: null,
    degradedReason: null,
    reaction: null,
    isImported: false,
    text: outgoing.text,
    making: null,
    parts: [{ kind: 'text', text: outgoing.text }],
  };
}
