import { ApiProperty } from '@nestjs/swagger';
import { ANSWER_STATUSES, type AnswerStatus } from '../message.record.js';
import type { ConversationStatistics } from './conversation-statistics.js';

/** How often an agent answered. */
export class AgentCountDto {
  @ApiProperty({ example: 'music_agent' })
  agent_type: string;

  @ApiProperty({ example: 3 })
  answers: number;
}

/** How many answers came out in one way. */
export class StatusCountDto {
  @ApiProperty({ enum: ANSWER_STATUSES, enumName: 'AnswerStatus' })
  status: AnswerStatus;

  @ApiProperty({ example: 3 })
  answers: number;
}

/** How often a tool ran. */
export class ToolCountDto {
  @ApiProperty({ example: 'get_albums_by_artist' })
  name: string;

  @ApiProperty({ example: 2 })
  calls: number;
}

/** What a conversation amounts to, all its branches together. */
export class StatisticsDto {
  @ApiProperty({ example: 6 })
  message_count: number;

  @ApiProperty({ example: 3 })
  user_messages: number;

  @ApiProperty({ example: 3 })
  assistant_messages: number;

  @ApiProperty({ example: 0, description: 'Written here; what a file says of the staff is not counted.' })
  staff_messages: number;

  @ApiProperty({ example: 0, description: 'Messages of all senders that came out of a file.' })
  imported_messages: number;

  @ApiProperty({ example: 1 })
  branch_count: number;

  @ApiProperty({ type: [AgentCountDto] })
  agents: AgentCountDto[];

  @ApiProperty({ type: [ToolCountDto] })
  tools: ToolCountDto[];

  @ApiProperty({ type: [StatusCountDto] })
  statuses: StatusCountDto[];

  @ApiProperty({ example: 1 })
  thumbs_up: number;

  @ApiProperty({ example: 0 })
  thumbs_down: number;

  @ApiProperty({ type: Number, nullable: true, example: 7, description: 'Milliseconds; null without answers.' })
  average_latency_ms: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 12, description: 'Milliseconds; null without answers.' })
  slowest_latency_ms: number | null;

  @ApiProperty({ example: 0 })
  llm_calls: number;

  @ApiProperty({ example: 0 })
  tokens: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: '2026-01-31T09:29:58.120Z' })
  first_message_at: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: '2026-01-31T09:30:00.000Z' })
  last_message_at: string | null;
}

/** Puts statistics into the form of the interface; what is most often comes first. */
export function toStatisticsDto(counted: ConversationStatistics & { readonly branchCount: number }): StatisticsDto {
  const { user, assistant, staff } = counted.messages;
  return {
    message_count: user + assistant + staff + counted.imported.staff,
    user_messages: user,
    assistant_messages: assistant,
    staff_messages: staff,
    imported_messages: counted.imported.all,
    branch_count: counted.branchCount,
    agents: mostFirst(counted.answersByAgent).map(([agent, answers]) => ({ agent_type: agent, answers })),
    tools: mostFirst(counted.callsByTool).map(([name, calls]) => ({ name, calls })),
    statuses: mostFirst(counted.answersByStatus).map(([status, answers]) => ({ status, answers })),
    thumbs_up: counted.reactions.thumbsUp,
    thumbs_down: counted.reactions.thumbsDown,
    average_latency_ms: counted.averageLatency,
    slowest_latency_ms: counted.slowestLatency,
    llm_calls: counted.modelCalls,
    tokens: counted.tokens,
    first_message_at: counted.firstMessageAt,
    last_message_at: counted.lastMessageAt,
  };
}

function mostFirst<Key extends string>(counts: ReadonlyMap<Key, number>): [Key, number][] {
  return [...counts].sort(([left, one], [right, other]) => other - one || (left < right ? -1 : 1));
}
