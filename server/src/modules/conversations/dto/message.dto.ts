import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Sender, SENDERS } from '../conversation.record.js';
import {
  ANSWER_STATUSES,
  type AnswerFacts,
  type AnswerStatus,
  type MessageRecord,
  type Reaction,
  REACTIONS,
  type StoredEvidence,
  type StoredTurn,
} from '../message.record.js';

const VALUE = { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }], nullable: true };
const ARGUMENT = { oneOf: [{ type: 'string' }, { type: 'integer' }] };
const EXAMPLE_ROW = { artist: 'AC/DC', album: 'Let There Be Rock' };

/** A tool that ran for an answer. */
export class MessageToolDto {
  @ApiProperty({ example: 'get_albums_by_artist' })
  name: string;

  @ApiProperty({ type: 'object', additionalProperties: ARGUMENT, example: { artist_name: 'AC/DC' } })
  arguments: Record<string, string | number>;

  @ApiProperty({ example: 2, description: 'Rows that match.' })
  total: number;

  @ApiProperty({ example: 2, description: 'Rows that are here.' })
  shown: number;

  @ApiProperty({ example: 1, description: 'Milliseconds.' })
  duration_ms: number;
}

/** The rows a tool found, so that a page can draw the facts again. */
export class MessageEvidenceDto {
  @ApiProperty({ example: 'call-1' })
  tool_call_id: string;

  @ApiProperty({ example: 'get_albums_by_artist' })
  name: string;

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: VALUE }, example: [EXAMPLE_ROW] })
  rows: Record<string, string | number | boolean | null>[];
}

/** How an answer was made. */
export class MessageMetadataDto {
  @ApiProperty({ enum: ANSWER_STATUSES, enumName: 'AnswerStatus' })
  status: AnswerStatus;

  @ApiPropertyOptional({ example: 'model_unavailable', description: 'Why the answer is `degraded`.' })
  degraded_reason?: string;

  @ApiProperty({ type: [String], example: ['music_agent'] })
  agents: string[];

  @ApiProperty({ type: [MessageToolDto] })
  tools: MessageToolDto[];

  @ApiProperty({ type: [MessageEvidenceDto] })
  evidence: MessageEvidenceDto[];

  @ApiPropertyOptional({ example: 'llama3.2:3b', description: 'The model that wrote words of the answer.' })
  model?: string;

  @ApiProperty({ example: 0 })
  llm_calls: number;

  @ApiProperty({ example: 6, description: 'Milliseconds of the whole turn.' })
  latency_ms: number;

  @ApiProperty({ type: Number, nullable: true, example: 3, description: 'Milliseconds to the first rows.' })
  first_fact_ms: number | null;

  @ApiProperty({ type: Number, nullable: true, example: null, description: "Milliseconds to the model's first words." })
  first_token_ms: number | null;

  @ApiPropertyOptional({ example: 214, description: 'Tokens, as the model server counted them.' })
  tokens?: number;
}

/** A message of a conversation. */
export class MessageDto {
  @ApiProperty({ example: 456 })
  id: number;

  @ApiProperty({ example: 12, description: 'Number of its conversation.' })
  conversation: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: 455,
    description: 'The message it follows; null at the start.',
  })
  parent_id: number | null;

  @ApiProperty({ enum: SENDERS, enumName: 'Sender' })
  sender: Sender;

  @ApiProperty({ example: 'We have 2 albums by AC/DC.', description: 'Markdown; the whole text.' })
  content: string;

  @ApiProperty({ type: String, nullable: true, example: 'music_agent' })
  agent_type: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:30:00.000Z' })
  timestamp: string;

  @ApiProperty({ enum: REACTIONS, enumName: 'Reaction', nullable: true, example: null })
  reaction: Reaction | null;

  @ApiPropertyOptional({
    enum: [true],
    description: 'Given when it came out of a file: who wrote it is only what the file says.',
  })
  imported?: true;

  @ApiProperty({ type: MessageMetadataDto, nullable: true, description: 'Null for messages of people.' })
  metadata: MessageMetadataDto | null;
}

/** Puts a message into the form of the interface. */
export function toMessageDto(message: MessageRecord): MessageDto {
  return {
    id: message.id,
    conversation: message.conversationId,
    parent_id: message.parentId,
    sender: message.sender,
    content: message.content,
    agent_type: message.agentType,
    timestamp: message.createdAt,
    reaction: message.reaction,
    ...(message.isImported ? { imported: true as const } : {}),
    metadata: message.facts === null ? null : toMetadataDto(message.facts, message.turn),
  };
}

function toMetadataDto(facts: AnswerFacts, turn: StoredTurn | null): MessageMetadataDto {
  const evidence = turn?.evidence ?? [];
  return {
    status: facts.status,
    ...(facts.degradedReason === null ? {} : { degraded_reason: facts.degradedReason }),
    agents: facts.agents,
    tools: evidence.map(toToolDto),
    evidence: evidence.map(({ id, tool, result }) => ({ tool_call_id: id, name: tool, rows: result.rows })),
    ...(facts.model === null ? {} : { model: facts.model }),
    llm_calls: facts.llmCalls,
    latency_ms: facts.latencyMs,
    first_fact_ms: facts.firstFactMs,
    first_token_ms: facts.firstTokenMs,
    ...(facts.tokens === null ? {} : { tokens: facts.tokens }),
  };
}

function toToolDto({ tool, arguments: toolArguments, result, durationMs }: StoredEvidence): MessageToolDto {
  return { name: tool, arguments: toolArguments, total: result.total, shown: result.shown, duration_ms: durationMs };
}
