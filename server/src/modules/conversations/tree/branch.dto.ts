import { ApiProperty } from '@nestjs/swagger';
import { LastMessageDto, toLastMessageDto } from '../dto/conversation.dto.js';
import type { Branch } from './branches.service.js';

/** One way through a conversation. */
export class BranchDto {
  @ApiProperty({ example: 456, description: 'Its last message: the value of `branch` in a list of messages.' })
  branch: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: null,
    description: 'The last message it has in common with a newer branch; null when there is none.',
  })
  forks_after: number | null;

  @ApiProperty({ example: 451, description: 'Its first message that no newer branch has.' })
  first_message: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: null,
    description: 'The message of that newer branch beside `first_message`: the two are siblings.',
  })
  beside_message: number | null;

  @ApiProperty({ type: Number, nullable: true, example: null, description: 'The last message of that newer branch.' })
  beside_branch: number | null;

  @ApiProperty({ example: true, description: 'Whether it ends with the newest message.' })
  is_newest: boolean;

  @ApiProperty({ example: 4, description: 'Messages from the start to its last one.' })
  message_count: number;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:29:58.120Z', description: 'When it left the others.' })
  created_at: string;

  @ApiProperty({ type: LastMessageDto })
  last_message: LastMessageDto;
}

/** Puts a branch into the form of the interface. */
export function toBranchDto({ leafId, fork, firstId, isNewest, messageCount, createdAt, leaf }: Branch): BranchDto {
  return {
    branch: leafId,
    forks_after: fork?.afterId ?? null,
    first_message: firstId,
    beside_message: fork?.besideId ?? null,
    beside_branch: fork?.besideLeafId ?? null,
    is_newest: isNewest,
    message_count: messageCount,
    created_at: createdAt,
    last_message: toLastMessageDto(leaf),
  };
}
