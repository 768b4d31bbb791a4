import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { ArrayMaxSize, Equals, IsArray } from 'class-validator';
import { THREAD_ID_PATTERN } from '../conversation-reference.js';
import { type Sender, SENDERS } from '../conversation.record.js';
import { ConversationDto } from '../dto/conversation.dto.js';
import { TITLE_LENGTH } from '../make-title.js';
import { ANSWER_STATUSES, type AnswerStatus, type Reaction, REACTIONS } from '../message.record.js';
import { TRANSFER_FORMAT, TRANSFER_VERSION } from './transfer-document.js';
import { MOST_CONVERSATIONS, MOST_MESSAGES } from './transfer-limits.js';

const CELL = { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }], nullable: true };
const ARGUMENT = { oneOf: [{ type: 'string' }, { type: 'number' }] };

/** A tool that ran for an answer, with what it found. */
export class TransferToolDto {
  @ApiProperty({ example: 'call-1' })
  id: string;

  @ApiProperty({ example: 'get_albums_by_artist' })
  name: string;

  @ApiProperty({ type: 'object', additionalProperties: ARGUMENT, example: { artist_name: 'AC/DC' } })
  arguments: Record<string, string | number>;

  @ApiProperty({ example: 1 })
  total: number;

  @ApiProperty({ example: 1 })
  shown: number;

  @ApiProperty({ example: false })
  more: boolean;

  @ApiPropertyOptional({ type: [String], description: 'Names near to one that was not found.' })
  near?: string[];

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: CELL },
    example: [{ artist: 'AC/DC', album: 'Let There Be Rock' }],
  })
  rows: Record<string, string | number | boolean | null>[];

  @ApiProperty({ example: 1 })
  duration_ms: number;
}

/** How an answer was made. */
export class TransferAnswerDto {
  @ApiProperty({ enum: ANSWER_STATUSES, enumName: 'AnswerStatus' })
  status: AnswerStatus;

  @ApiProperty({ type: String, nullable: true, example: null })
  degraded_reason: string | null;

  @ApiProperty({ type: [String], example: ['music_agent'] })
  agents: string[];

  @ApiProperty({ type: String, nullable: true, example: null })
  model: string | null;

  @ApiProperty({ example: 0 })
  llm_calls: number;

  @ApiProperty({ example: 6 })
  latency_ms: number;

  @ApiProperty({ type: Number, nullable: true, example: 3 })
  first_fact_ms: number | null;

  @ApiProperty({ type: Number, nullable: true, example: null })
  first_token_ms: number | null;

  @ApiProperty({ type: Number, nullable: true, example: null })
  tokens: number | null;

  @ApiProperty({ type: [TransferToolDto] })
  tools: TransferToolDto[];

  @ApiProperty({ example: '[]', description: 'What follow-up questions lean on; to be given back as it is.' })
  context: string;
}

/** A message of the file. */
export class TransferMessageDto {
  @ApiProperty({ example: 456, description: 'Its number in the file; an import gives it a new one.' })
  id: number;

  @ApiProperty({ type: Number, nullable: true, example: null, description: 'A message that stands before it.' })
  parent_id: number | null;

  @ApiProperty({ enum: SENDERS, enumName: 'Sender' })
  sender: Sender;

  @ApiProperty({ example: 'We have 2 albums by AC/DC.' })
  content: string;

  @ApiProperty({ type: String, nullable: true, example: 'music_agent' })
  agent_type: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:30:00.000Z' })
  timestamp: string;

  @ApiProperty({ enum: REACTIONS, enumName: 'Reaction', nullable: true, example: null })
  reaction: Reaction | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  reaction_comment: string | null;

  @ApiProperty({ type: TransferAnswerDto, nullable: true, description: 'Null for messages of people.' })
  answer: TransferAnswerDto | null;
}

/** A conversation of the file, with all its branches. */
export class TransferConversationDto {
  @ApiProperty({ example: 'conv_123', pattern: THREAD_ID_PATTERN.source })
  thread_id: string;

  @ApiProperty({ type: String, nullable: true, example: 'luis', description: 'User name; an import ignores it.' })
  owner: string | null;

  @ApiProperty({ example: 'What albums does AC/DC have?', maxLength: TITLE_LENGTH })
  title: string;

  @ApiProperty({ example: false })
  is_archived: boolean;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:29:58.120Z' })
  created_at: string;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:30:00.000Z' })
  updated_at: string;

  @ApiProperty({ type: [TransferMessageDto], description: 'Each behind the one it follows.' })
  messages: TransferMessageDto[];
}

/** A file of conversations, as an export writes it. */
export class TransferDocumentDto {
  @ApiProperty({ enum: [TRANSFER_FORMAT] })
  @Equals(TRANSFER_FORMAT)
  format: typeof TRANSFER_FORMAT;

  @ApiProperty({ enum: [TRANSFER_VERSION] })
  @Equals(TRANSFER_VERSION)
  version: typeof TRANSFER_VERSION;

  @ApiProperty({ type: [TransferConversationDto] })
  conversations: TransferConversationDto[];
}

/** The same, as far as one import takes it: a file with more messages is sent in several. */
export class ImportDocumentDto extends PickType(TransferDocumentDto, ['format', 'version']) {
  /** Checked as a whole when it is read: thousands of messages one by one would take the validator seconds. */
  @ApiProperty({
    type: [TransferConversationDto],
    maxItems: MOST_CONVERSATIONS,
    description: `At most ${MOST_MESSAGES} messages in all of them together.`,
  })
  @IsArray()
  @ArrayMaxSize(MOST_CONVERSATIONS)
  conversations: TransferConversationDto[];
}

/** Answer of `POST /api/conversations/import/`. */
export class ImportedDto {
  @ApiProperty({ type: [ConversationDto], description: 'The new conversations, in the order of the file.' })
  conversations: ConversationDto[];
}
