import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/**
 * That somebody claimed an identity, for the limits alone. It holds nothing but keyed hashes and a time, so it may stay
 * until its windows have passed, whatever becomes of the conversation and the account.
 */
@Entity('counted_claims')
@Index('counted_claims_user', ['userHash', 'claimedAt'])
@Index('counted_claims_identifier', ['identifierHash', 'claimedAt'])
@Index('counted_claims_subject', ['subjectHash', 'claimedAt'])
@Index('counted_claims_address', ['addressHash', 'claimedAt'])
@Index('counted_claims_time', ['claimedAt'])
export class CountedClaim {
  @PrimaryGeneratedColumn()
  id: number;

  /** Keyed hash of the account that claimed. */
  @Column({ name: 'user_hash', type: 'varchar', length: 64 })
  userHash: string;

  /** Keyed hash of what the person typed, in canonical form. */
  @Column({ name: 'identifier_hash', type: 'varchar', length: 64 })
  identifierHash: string;

  /** Keyed hash of the customer, whichever identifier led there; of the identifier when it led to nobody. */
  @Column({ name: 'subject_hash', type: 'varchar', length: 64 })
  subjectHash: string;

  /** Keyed hash of the group of network addresses the claim came from; null when it was not known. */
  @Column({ name: 'address_hash', type: 'varchar', length: 64, nullable: true })
  addressHash: string | null;

  @TimestampColumn({ name: 'claimed_at' })
  claimedAt: string;
}
