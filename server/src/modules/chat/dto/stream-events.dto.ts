import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { FieldProblemDto } from '../../../common/http/problem-document.js';
import { MessageDto, MessageEvidenceDto, MessageToolDto } from '../../conversations/dto/message.dto.js';
import { InterruptDto } from './chat-reply.dto.js';

/** Data of `run-start`. */
export class RunStartEvent {
  @ApiProperty({ format: 'uuid' })
  run_id: string;

  @ApiProperty({ example: 'conv_123' })
  thread_id: string;

  @ApiProperty({ example: 455 })
  user_message_id: number;

  @ApiProperty({ example: 456, description: 'The message that will hold the answer.' })
  message_id: number;

  @ApiPropertyOptional({ type: MessageDto, description: 'Over WebSocket alone: watchers have not seen it.' })
  user_message?: MessageDto;
}

/** Data of `agent-start`. */
export class AgentStartEvent {
  @ApiProperty({ example: 'music_agent' })
  agent_type: string;
}

/** Data of `tool-call`. */
export class ToolCallEvent extends OmitType(MessageToolDto, ['total', 'shown', 'duration_ms'] as const) {
  @ApiProperty({ example: 'call-1' })
  id: string;
}

/** Data of `tool-result`: the facts, at once. */
export class ToolResultEvent extends OmitType(MessageEvidenceDto, ['tool_call_id'] as const) {
  @ApiProperty({ example: 'call-1', description: 'That of its `tool-call`.' })
  id: string;

  @ApiProperty({ example: 2, description: 'Rows that match.' })
  total: number;

  @ApiProperty({ example: 2, description: 'Rows that are here.' })
  shown: number;
}

/** Data of `model-progress`. */
export class ModelProgressEvent {
  @ApiProperty({ enum: ['queued', 'loading', 'reading'] })
  phase: string;

  @ApiPropertyOptional({ example: 2, description: 'Place in the queue.' })
  position?: number;

  @ApiPropertyOptional({ example: 40 })
  percent?: number;
}

/** Data of `text-delta` (more text) and of `text-replace` (the whole text so far, anew). */
export class TextEvent {
  @ApiProperty({ example: 'We have 2 albums by AC/DC.' })
  text: string;
}

/** Data of `identity-request`. */
export class IdentityRequestEvent extends InterruptDto {}

/** Data of `message-end`: the message as it is kept. */
export class MessageEndEvent {
  @ApiProperty({ type: MessageDto })
  message: MessageDto;
}

/** Data of `run-error`. */
export class RunErrorEvent {
  @ApiProperty({ example: 'RUN.FAILED' })
  code: string;

  @ApiProperty({ example: 'Something went wrong on our side.' })
  detail: string;

  @ApiPropertyOptional({
    type: [FieldProblemDto],
    description: 'Over WebSocket alone: the fields of a refused message.',
  })
  errors?: FieldProblemDto[];
}

/** Data of `run-end`. */
export class RunEndEvent {
  @ApiProperty({ enum: ['complete', 'interrupted', 'stopped', 'failed'] })
  status: string;
}

/** The class that describes the data of each event. */
export const STREAM_EVENT_MODELS = {
  'run-start': RunStartEvent,
  'agent-start': AgentStartEvent,
  'tool-call': ToolCallEvent,
  'tool-result': ToolResultEvent,
  'model-progress': ModelProgressEvent,
  'text-delta': TextEvent,
  'text-replace': TextEvent,
  'identity-request': IdentityRequestEvent,
  'message-end': MessageEndEvent,
  'run-error': RunErrorEvent,
  'run-end': RunEndEvent,
} as const;
