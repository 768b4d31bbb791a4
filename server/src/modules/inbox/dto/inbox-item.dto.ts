import { ApiProperty } from '@nestjs/swagger';
import {
  INBOX_KINDS,
  type InboxKind,
  SUPPORT_STATUSES,
  type SupportStatus,
} from '../../support-requests/support-desk.contract.js';
import { numberOf } from '../../support-requests/support-request.record.js';
import type { OpenClaim } from '../../verification/claim-review.js';
import type { InboxItem } from '../inbox-item.js';
import type { InboxNames, NamedPerson } from '../inbox-naming.js';

/** Who a person claims to be. */
export class InboxClaimDto {
  @ApiProperty({ type: Number, nullable: true, example: 5, description: 'Null when the store knows nobody by it.' })
  customer_id: number | null;

  @ApiProperty({ type: String, nullable: true, example: 'Ada Lovelace', description: 'Of that customer.' })
  customer_name: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:30:00.000Z' })
  claimed_at: string;
}

/** A request for a person as the staff see it. */
export class InboxItemDto {
  @ApiProperty({ example: 123 })
  id: number;

  @ApiProperty({ example: 'SR-000123' })
  number: string;

  @ApiProperty({ enum: INBOX_KINDS, description: '`identity`: somebody claims to be a customer.' })
  kind: InboxKind;

  @ApiProperty({ enum: SUPPORT_STATUSES })
  status: SupportStatus;

  @ApiProperty({ example: 'I was charged twice for invoice 382.', description: 'What the person wrote.' })
  text: string;

  @ApiProperty({ example: 7, description: 'Number of the account that asks.' })
  user: number;

  @ApiProperty({ example: 'Luis', description: 'What the account is called; empty for a guest.' })
  user_name: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'luis@example.com',
    description: 'Where the person gets mail: an address that is proven, or that of the proven customer.',
  })
  user_email: string | null;

  @ApiProperty({ type: Number, nullable: true, example: 12 })
  conversation: number | null;

  @ApiProperty({ type: String, nullable: true, example: 'conv_123' })
  thread_id: string | null;

  @ApiProperty({ type: Number, nullable: true, example: null, description: 'The customer proven, then or now.' })
  customer_id: number | null;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'Of that customer.' })
  customer_name: string | null;

  @ApiProperty({ type: InboxClaimDto, nullable: true })
  claim: InboxClaimDto | null;

  @ApiProperty({ enum: ['agents', 'staff'], description: 'Who answers in the conversation.' })
  handled_by: 'agents' | 'staff';

  @ApiProperty({
    type: Number,
    nullable: true,
    example: null,
    description: 'The account on the staff that answers there.',
  })
  handler: number | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  handler_name: string | null;

  @ApiProperty({ type: Number, nullable: true, example: 2, description: 'The account that looks after it.' })
  assignee: number | null;

  @ApiProperty({ type: String, nullable: true, example: 'Grace' })
  assignee_name: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Refund agreed with finance.', description: 'For the staff.' })
  note: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:29:58.120Z' })
  created_at: string;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:30:00.000Z' })
  updated_at: string;
}

/** Puts an item into the form of the interface. */
export function toInboxItemDto(item: InboxItem): InboxItemDto {
  const { request, conversation, claim, names } = item;
  const handler = conversation?.takenOverById ?? null;
  const customer = item.customerId ?? request.customerId;
  return {
    id: request.id,
    number: numberOf(request.id),
    kind: request.kind,
    status: request.status,
    text: request.text,
    user: request.userId,
    user_name: names.accounts.get(request.userId)?.name ?? '',
    user_email: addressOf(item),
    conversation: request.conversationId,
    thread_id: conversation?.threadId ?? null,
    customer_id: customer,
    customer_name: nameIn(names.customers, customer),
    claim: claim === null ? null : toClaimDto(claim, names),
    handled_by: handler === null ? 'agents' : 'staff',
    handler,
    handler_name: nameIn(names.accounts, handler),
    assignee: request.assigneeId,
    assignee_name: nameIn(names.accounts, request.assigneeId),
    note: request.note,
    created_at: request.createdAt,
    updated_at: request.updatedAt,
  };
}

function toClaimDto({ customerId, claimedAt }: OpenClaim, { customers }: InboxNames): InboxClaimDto {
  return { customer_id: customerId, customer_name: nameIn(customers, customerId), claimed_at: claimedAt };
}

function nameIn(people: ReadonlyMap<number, NamedPerson>, id: number | null): string | null {
  return id === null ? null : (people.get(id)?.name ?? null);
}

/** Where the person can be written to: at the account's own address, else at the one the store has of the proven customer. */
function addressOf({ request, customerId, names }: InboxItem): string | null {
  const customer = names.customers.get(customerId ?? request.customerId ?? 0);
  return names.accounts.get(request.userId)?.email ?? customer?.email ?? null;
}
