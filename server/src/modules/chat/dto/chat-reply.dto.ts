import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MessageDto, toMessageDto } from '../../conversations/dto/message.dto.js';
import type { MessageRecord } from '../../conversations/message.record.js';
import type { RunInterrupt } from '../../conversations/runs/run.record.js';
import { toWireStatus } from '../runs/run-ending.js';
import type { AcceptedTurn } from '../turns/accepted-turn.js';

const STATUSES = ['complete', 'interrupted', 'stopped', 'failed'] as const;

/** What the person is asked before the conversation can go on. */
export class InterruptDto {
  @ApiProperty({ enum: ['identifier', 'code', 'staff'], description: 'What is asked for.' })
  kind: RunInterrupt['kind'];

  @ApiProperty({ example: 'Please enter the six-digit code from the e-mail.' })
  prompt: string;
}

/** The answer to a message. */
export class ChatReplyDto {
  @ApiProperty({ example: 'conv_123' })
  thread_id: string;

  @ApiProperty({ example: 12 })
  conversation_id: number;

  @ApiProperty({ format: 'uuid' })
  run_id: string;

  @ApiProperty({ enum: STATUSES, enumName: 'RunStatus', description: '`interrupted`: waits for the person.' })
  status: (typeof STATUSES)[number];

  @ApiProperty({ example: 'We have 2 albums by AC/DC.', description: 'Markdown; empty while a person answers.' })
  response: string;

  @ApiProperty({ type: String, nullable: true, example: 'music_agent' })
  agent_type: string | null;

  @ApiProperty({ type: MessageDto, description: 'The answer; while a person answers, the message that was sent.' })
  message: MessageDto;

  @ApiPropertyOptional({ type: InterruptDto, description: 'Given when `status` is `interrupted`.' })
  interrupt?: InterruptDto;
}

/** @param turn a finished run with its thread. */
export function toChatReplyDto({ run, threadId }: AcceptedTurn, message: MessageRecord): ChatReplyDto {
  return {
    thread_id: threadId,
    conversation_id: run.conversationId,
    run_id: run.id,
    status: toWireStatus(run.status),
    response: message.sender === 'user' ? '' : message.content,
    agent_type: message.agentType,
    message: toMessageDto(message),
    ...(run.interrupt === null ? {} : { interrupt: run.interrupt }),
  };
}
