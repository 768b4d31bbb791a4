import { ApiProperty } from '@nestjs/swagger';
import type { Overview } from '../analytics.service.js';
import type { AgentFigures, DayFigures } from '../system-metrics.repository.js';

/** The figures of one agent. */
export class AgentFiguresDto {
  @ApiProperty({ example: 'music_agent' })
  agent_type: string;

  @ApiProperty({ example: 120 })
  answers: number;

  @ApiProperty({ example: 0.97, description: 'Share of answers that left no question open, 0 to 1.' })
  success_rate: number;

  @ApiProperty({ example: 14, description: 'Milliseconds.' })
  average_response_time: number;
}

/** The figures of one day. */
export class DayFiguresDto {
  @ApiProperty({ example: '2026-01-05', description: 'In UTC.' })
  day: string;

  @ApiProperty({ example: 40 })
  answers: number;

  @ApiProperty({ example: 0.97 })
  success_rate: number;
}

/** What was asked in a period, who answered, how well and how fast. Times in milliseconds, null without answers. */
export class OverviewDto {
  @ApiProperty({ example: 60 })
  total_conversations: number;

  @ApiProperty({ example: 320 })
  total_messages: number;

  @ApiProperty({ example: 160 })
  total_answers: number;

  @ApiProperty({ example: 25, description: 'People who asked.' })
  active_users: number;

  @ApiProperty({ example: 5.3, description: 'Messages of a conversation.' })
  average_messages: number;

  @ApiProperty({ type: Number, nullable: true, example: 21 })
  average_response_time: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 14 })
  median_response_time: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 80, description: '95 of 100 answers were faster.' })
  slow_response_time: number | null;

  @ApiProperty({ example: 0.97, description: 'Share of answers that left no question open, 0 to 1.' })
  success_rate: number;

  @ApiProperty({ example: 0.92, description: 'Share of answers without a person of the support team, 0 to 1.' })
  answered_without_person: number;

  @ApiProperty({ type: [AgentFiguresDto], description: 'Busiest first: the favourite agents.' })
  agents: AgentFiguresDto[];

  @ApiProperty({ type: [DayFiguresDto] })
  days: DayFiguresDto[];
}

/** Puts the figures into the form that is sent. */
export function toOverviewDto(overview: Overview): OverviewDto {
  const { conversations, messages, figures } = overview;
  return {
    total_conversations: conversations,
    total_messages: messages,
    total_answers: figures.answers,
    active_users: figures.people,
    average_messages: rounded(share(messages, conversations)),
    average_response_time: figures.average === null ? null : Math.round(figures.average),
    median_response_time: overview.median,
    slow_response_time: overview.tail,
    success_rate: rounded(share(figures.successes, figures.answers)),
    answered_without_person: rounded(share(figures.answers - figures.toPerson, figures.answers)),
    agents: overview.agents.map(toAgentFiguresDto),
    days: overview.days.map(toDayFiguresDto),
  };
}

/** Puts the figures of an agent into the form that is sent. */
export function toAgentFiguresDto({ agent, answers, successes, average }: AgentFigures): AgentFiguresDto {
  return {
    agent_type: agent,
    answers,
    success_rate: rounded(share(successes, answers)),
    average_response_time: Math.round(average),
  };
}

function toDayFiguresDto({ day, answers, successes }: DayFigures): DayFiguresDto {
  return { day, answers, success_rate: rounded(share(successes, answers)) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
