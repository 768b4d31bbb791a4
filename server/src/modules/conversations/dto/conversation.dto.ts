import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type LastMessage, type Sender, SENDERS } from '../conversation.record.js';
import type { MessageRecord } from '../message.record.js';
import type { RunRecord } from '../runs/run.record.js';
import type { ConversationView } from '../views/conversation-view.js';
import { MessageDto, toMessageDto } from './message.dto.js';

const PREVIEW_LENGTH = 200;

/** A turn that is being answered or waits for its place. */
export class ActiveRunDto {
  @ApiProperty({ format: 'uuid' })
  run_id: string;

  @ApiProperty({ example: 456, description: 'The answer that is being made.' })
  message_id: number;

  @ApiProperty({ enum: ['queued', 'running'] })
  status: string;
}

/** What goes on in a conversation. */
export class ConversationMetadataDto {
  @ApiProperty({ type: ActiveRunDto, nullable: true })
  active_run: ActiveRunDto | null;

  @ApiProperty({ enum: ['identifier', 'code', 'staff'], nullable: true, description: 'What the person is asked for.' })
  waiting_for: string | null;

  @ApiPropertyOptional({ enum: [true], description: 'Given when it came out of a file: it was not said here.' })
  imported?: true;

  @ApiPropertyOptional({ enum: ['staff'], description: 'Given while a person answers and the agents are silent.' })
  handled_by?: 'staff';
}

/** The newest message of a conversation, shortened to 200 characters. */
export class LastMessageDto {
  @ApiProperty({ example: 456 })
  id: number;

  @ApiProperty({ enum: SENDERS, enumName: 'Sender' })
  sender: Sender;

  @ApiProperty({ example: 'We have 2 albums by AC/DC.' })
  content: string;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:30:00.000Z' })
  timestamp: string;

  @ApiPropertyOptional({ enum: [true], description: 'As the message has it.' })
  imported?: true;
}

/** A conversation. */
export class ConversationDto {
  @ApiProperty({ example: 12 })
  id: number;

  @ApiProperty({ example: 'conv_123' })
  thread_id: string;

  @ApiProperty({ example: 'What albums does AC/DC have?', maxLength: 200 })
  title: string;

  @ApiProperty({ example: 3, description: 'Number of the account it belongs to.' })
  user: number;

  @ApiProperty({ type: Number, nullable: true, example: null, description: 'Null until `verified`.' })
  customer_id: number | null;

  @ApiProperty({ example: false, description: 'Whether a store customer is proven in it.' })
  verified: boolean;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:29:58.120Z' })
  created_at: string;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:30:00.000Z' })
  updated_at: string;

  @ApiProperty({ example: false })
  is_archived: boolean;

  @ApiProperty({ type: ConversationMetadataDto })
  metadata: ConversationMetadataDto;

  @ApiProperty({ example: 2 })
  message_count: number;

  @ApiProperty({ type: [String], example: ['music_agent'] })
  agents_used: readonly string[];

  @ApiProperty({ type: LastMessageDto, nullable: true })
  last_message: LastMessageDto | null;

  @ApiPropertyOptional({
    type: [MessageDto],
    description: 'The newest 500, oldest first; only with `include_messages`.',
  })
  messages?: MessageDto[];
}

/** Puts a conversation into the form of the interface. */
export function toConversationDto(view: ConversationView): ConversationDto {
  const { conversation, customerId, lastMessage } = view;
  return {
    id: conversation.id,
    thread_id: conversation.threadId,
    title: conversation.title,
    user: conversation.userId,
    customer_id: customerId,
    verified: customerId !== null,
    created_at: conversation.createdAt,
    updated_at: conversation.updatedAt,
    is_archived: conversation.isArchived,
    metadata: {
      active_run: view.activeRun === null ? null : toActiveRunDto(view.activeRun),
      waiting_for: view.waitingRun?.interrupt?.kind ?? null,
      ...(conversation.takenOverById === null ? {} : { handled_by: 'staff' as const }),
      ...(conversation.importedAt === null ? {} : { imported: true as const }),
    },
    message_count: view.messageCount,
    agents_used: view.agentsUsed,
    last_message: lastMessage === null ? null : toLastMessageDto(lastMessage),
  };
}

/** The same with messages; null leaves them out. */
export function toConversationDetailDto(detail: {
  readonly view: ConversationView;
  readonly messages: readonly MessageRecord[] | null;
}): ConversationDto {
  const conversation = toConversationDto(detail.view);
  return detail.messages === null ? conversation : { ...conversation, messages: detail.messages.map(toMessageDto) };
}

function toActiveRunDto({ id, answerMessageId, status }: RunRecord): ActiveRunDto {
  return { run_id: id, message_id: answerMessageId, status };
}

/** Shortens a message to what a list shows of it. */
export function toLastMessageDto({ id, sender, content, isImported, createdAt }: LastMessage): LastMessageDto {
  return {
    id,
    sender,
    content: firstCharacters(content, PREVIEW_LENGTH),
    timestamp: createdAt,
    ...(isImported ? { imported: true as const } : {}),
  };
}

/** The start of a text, never with half a character at its end. */
function firstCharacters(text: string, count: number): string {
  if (text.length <= count) return text;
  let end = 0;
  for (let taken = 0; taken < count && end < text.length; taken += 1) end += isPair(text.codePointAt(end)) ? 2 : 1;
  return text.slice(0, end);
}

/** Whether a character takes two units of a text. */
function isPair(codePoint: number | undefined): boolean {
  return codePoint !== undefined && codePoint > 0xffff;
}
