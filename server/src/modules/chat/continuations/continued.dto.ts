import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { ChatReplyDto } from '../dto/chat-reply.dto.js';
import type { Continuation } from './continuations.service.js';

class BranchPointDto extends PickType(ChatReplyDto, ['thread_id', 'conversation_id']) {
  @ApiProperty({ example: 456, description: 'The last message of the branch: the answer, or where it will go on.' })
  branch: number;
}

class GivenReplyDto extends PartialType(
  PickType(ChatReplyDto, ['run_id', 'status', 'response', 'agent_type', 'message', 'interrupt']),
) {}

/** A conversation that goes on from one of its messages; the answer is there when a message was sent along. */
export class ContinuedDto extends IntersectionType(BranchPointDto, GivenReplyDto) {}

/** @param reply the answer to the message that was sent along; null without one. */
export function toContinuedDto(place: Omit<Continuation, 'turn'>, reply: ChatReplyDto | null): ContinuedDto {
  const { threadId, conversationId, messageId } = place;
  if (reply === null) return { thread_id: threadId, conversation_id: conversationId, branch: messageId };
  return { ...reply, branch: reply.message.id };
}
