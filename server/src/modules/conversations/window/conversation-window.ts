import { Injectable } from '@nestjs/common';
import type { SaidMessage, StoredEvidence } from '../message.record.js';
import { MessagesRepository } from '../messages.repository.js';

/** An earlier question with its answer. `requests` are as the agents left them. */
export interface WindowTurn {
  readonly said: string;
  readonly answered: string;
  readonly requests: readonly unknown[];
  readonly evidence: readonly StoredEvidence[];
}

/** The part of a conversation that the next answer may lean on. */
@Injectable()
export class ConversationWindow {
  constructor(private readonly messages: MessagesRepository) {}

  /**
   * The newest turns on the branch that ends with a message, oldest first.
   *
   * @param leafMessageId the last message of the branch; null when there is none yet.
   * @param limit how many turns at most.
   */
  async load(conversationId: number, leafMessageId: number | null, limit: number): Promise<WindowTurn[]> {
    if (leafMessageId === null || limit <= 0) return [];
    const path = await this.messages.findSaidOnPath(conversationId, leafMessageId, limit * 2);
    return toTurns(path).slice(-limit);
  }
}

/** Pairs each answer with what was said before it; messages nobody answered stand alone. */
export function toTurns(path: readonly SaidMessage[]): WindowTurn[] {
  const turns: WindowTurn[] = [];
  path.forEach((message, index) => {
    const previous = path[index - 1];
    const next = path[index + 1];
    if (message.sender !== 'user') turns.push(turnOf(previous?.sender === 'user' ? previous : undefined, message));
    else if (next === undefined || next.sender === 'user') turns.push(turnOf(message, undefined));
  });
  return turns;
}

function turnOf(question: SaidMessage | undefined, answer: SaidMessage | undefined): WindowTurn {
  return {
    said: question?.content ?? '',
    answered: answer?.content ?? '',
    requests: answer?.turn?.requests ?? [],
    evidence: answer?.turn?.evidence ?? [],
  };
}
