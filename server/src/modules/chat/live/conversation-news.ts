import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { toMessageDto } from '../../conversations/dto/message.dto.js';
import type { MessageRecord } from '../../conversations/message.record.js';
import { MessagesRepository } from '../../conversations/messages.repository.js';
import type { RunRecord } from '../../conversations/runs/run.record.js';
import { RunsRepository } from '../../conversations/runs/runs.repository.js';
import { type EventPlace, messageEndNumber, toEventId } from '../events/event-number.js';
import { RunStream } from '../runs/run-stream.js';
import type { StreamedEvent } from '../streams/sse-frame.js';
import { ConversationWakes } from './conversation-wakes.js';

/** Other processes store things too: how often is looked for them, and how often where there are none. */
const LOOK_MILLISECONDS = 1000;
const ALONE_MILLISECONDS = 60_000;
const FROM_THE_START = -1;
/** A message of the staff has no attempts. */
const NO_ATTEMPT = { epoch: 0 };

/** A conversation as far as watching it goes. */
export interface WatchedConversation {
  readonly id: number;
  readonly threadId: string;
}

/** Something new: a run with the number of the last event that is known of it, or a message of the staff. */
type News =
  | { readonly id: number; readonly run: RunRecord; readonly after: number }
  | { readonly id: number; readonly message: MessageRecord };

/** Tells everything that happens in a conversation, to as many as watch it: runs with their events, replies of the staff. */
@Injectable()
export class ConversationNews {
  private readonly pause: number;

  constructor(
    private readonly runs: RunsRepository,
    private readonly messages: MessagesRepository,
    private readonly runStream: RunStream,
    private readonly wakes: ConversationWakes,
    @InjectSettings() settings: Settings,
  ) {
    this.pause = settings.DATABASE.kind === 'sqlite' ? ALONE_MILLISECONDS : LOOK_MILLISECONDS;
  }

  /**
   * The events from now on, until `signal` aborts: of the run in progress all, of what is over none.
   *
   * @param place the last event the reader has; then what came since is told first.
   */
  async *watch(
    conversation: WatchedConversation,
    place: EventPlace | null,
    signal: AbortSignal,
  ): AsyncGenerator<StreamedEvent> {
    let last = place === null ? await this.startOf(conversation) : place.answerMessageId - 1;
    while (!signal.aborted) {
      const wake = this.wakes.prepare(conversation.id);
      const news = await this.newsAfter(conversation, last, place).catch((error: unknown) => {
        wake.drop();
        throw error;
      });
      if (news.length === 0) await wake.sleep(this.pause, signal);
      else wake.drop();
      for (const item of news) {
        yield* this.tell(item, conversation, signal);
        last = item.id;
      }
    }
  }

  private async startOf({ id }: WatchedConversation): Promise<number> {
    const running = await this.runs.findFirstUnfinished(id);
    return running === null ? this.messages.findNewestId(id) : running.answerMessageId - 1;
  }

  private async newsAfter({ id }: WatchedConversation, last: number, place: EventPlace | null): Promise<News[]> {
    const runs = await this.runs.findFrom(id, last + 1);
    const messages = await this.messages.findOfStaffAfter(id, last);
    const news: News[] = [
      ...runs.map((run) => ({ id: run.answerMessageId, run, after: afterIn(run, place) })),
      ...messages
        .filter((message) => message.id !== place?.answerMessageId)
        .map((message) => ({ id: message.id, message })),
    ];
    return news.sort((left, right) => left.id - right.id);
  }

  private async *tell(
    news: News,
    { threadId }: WatchedConversation,
    signal: AbortSignal,
  ): AsyncGenerator<StreamedEvent> {
    if ('message' in news) yield toStaffEvent(news.message);
    else {
      const events = this.runStream.follow(news.run, threadId, news.after, signal);
      for await (const event of events)
        yield event.name === 'run-start' ? await this.withQuestion(event, news.run) : event;
    }
  }

  /** Who only watches has not seen the question yet. */
  private async withQuestion(
    event: StreamedEvent,
    { conversationId, userMessageId }: RunRecord,
  ): Promise<StreamedEvent> {
    const question = await this.messages.findOneInConversation(conversationId, userMessageId);
    if (question === null) return event;
    const told: unknown = JSON.parse(event.data);
    const data = { ...(typeof told === 'object' ? told : {}), user_message: toMessageDto(question) };
    return { ...event, data: JSON.stringify(data) };
  }
}

function toStaffEvent(message: MessageRecord): StreamedEvent {
  const id = toEventId({ answerMessageId: message.id }, messageEndNumber(NO_ATTEMPT));
  return { id, name: 'message-end', data: JSON.stringify({ message: toMessageDto(message) }) };
}

function afterIn(run: RunRecord, place: EventPlace | null): number {
  return place?.answerMessageId === run.answerMessageId ? place.number : FROM_THE_START;
}
