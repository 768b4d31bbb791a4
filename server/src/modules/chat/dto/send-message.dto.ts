import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, Min, ValidateIf } from 'class-validator';
import { HasText } from '../../../common/http/fields/has-text.js';
import { LARGEST_ID } from '../../../common/largest-id.js';
import { THREAD_ID_PATTERN } from '../../conversations/conversation-reference.js';
import type { SentMessage } from '../chat.service.js';
import { MESSAGE_LENGTH } from '../turns/message-text.js';
import { IsCustomerClaim } from './is-customer-claim.js';
import { toLanguage } from './accepted-language.js';

/** How agents may be told to answer. */
export const AGENT_MODES = ['auto', 'model', 'built_in'] as const;
export type AgentMode = (typeof AGENT_MODES)[number];

const given = (name: keyof SendMessageDto) => ValidateIf((body: SendMessageDto) => body[name] !== undefined);

/** Body of `POST /api/chat/`. */
export class SendMessageDto {
  @ApiProperty({ example: 'What albums does AC/DC have?', minLength: 1, maxLength: MESSAGE_LENGTH })
  @IsString()
  @HasText()
  message: string;

  @ApiPropertyOptional({
    example: 'conv_123',
    pattern: THREAD_ID_PATTERN.source,
    description: 'An id that is new starts a conversation; left out, the server chooses one.',
  })
  @given('thread_id')
  @IsString()
  @Matches(THREAD_ID_PATTERN, { message: 'must begin with a letter and have 3 to 64 letters, digits, "_" or "-"' })
  thread_id?: string;

  @ApiPropertyOptional({
    oneOf: [{ type: 'string', maxLength: 100 }, { type: 'integer' }],
    example: 5,
    description: 'Who the person says they are: a claim, never proof.',
  })
  @given('customer_id')
  @IsCustomerClaim()
  customer_id?: string | number;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    minimum: 1,
    example: 455,
    description: 'Message to answer after; null from the start. Left out: after the newest message.',
  })
  @ValidateIf((body: SendMessageDto) => body.parent_id !== undefined && body.parent_id !== null)
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  parent_id?: number | null;

  @ApiPropertyOptional({ default: false, description: 'Answer with events instead of one document.' })
  @given('stream')
  @IsBoolean()
  stream?: boolean;

  @ApiPropertyOptional({ enum: AGENT_MODES, enumName: 'AgentMode', description: "Overrides the agents' own modes." })
  @given('mode')
  @IsIn(AGENT_MODES)
  mode?: AgentMode;
}

/** @param language value of the header `Accept-Language`. */
export function toSentMessage(body: SendMessageDto, language: string | undefined): SentMessage {
  return {
    message: body.message,
    threadId: body.thread_id,
    parentId: body.parent_id,
    options: {
      claimedCustomer: body.customer_id === undefined ? null : String(body.customer_id).trim(),
      mode: body.mode ?? null,
      language: toLanguage(language),
    },
  };
}
