import { ApiProperty } from '@nestjs/swagger';
import type { OpenQuestion } from '../analytics.service.js';
import { type AnswerResult, UNANSWERED } from '../answer-result.js';

/** A question that no answer was found for. */
export class OpenQuestionDto {
  @ApiProperty({ example: 'Do you sell vinyl?' })
  question: string;

  @ApiProperty({ enum: UNANSWERED, example: 'not_understood' })
  result: AnswerResult;

  @ApiProperty({ example: 'supervisor' })
  agent_type: string;

  @ApiProperty({ example: '2026-01-05T09:30:00.000Z' })
  asked_at: string;

  @ApiProperty({ example: 12 })
  conversation: number;
}

/** Puts a question into the form that is sent. */
export function toOpenQuestionDto(open: OpenQuestion): OpenQuestionDto {
  return {
    question: open.question,
    result: open.result,
    agent_type: open.agent,
    asked_at: open.askedAt,
    conversation: open.conversationId,
  };
}
