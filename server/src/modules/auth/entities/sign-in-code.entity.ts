import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** A one-time code that was asked for with an e-mail address, known to the store or not. */
@Entity({ name: 'sign_in_codes' })
export class SignInCode {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** Keyed hash of the folded address. */
  @Column({ name: 'address_hash', type: 'varchar', length: 64 })
  addressHash: string;

  /** Keyed hash of the network whoever asked came from, and of the address. */
  @Column({ name: 'requester_hash', type: 'varchar', length: 64 })
  requesterHash: string;

  /** The store customer with that address, or that there is none: sealed, so that the row does not tell. */
  @Column({ name: 'sealed_customer', type: 'text' })
  sealedCustomer: string;

  @Column({ name: 'code_hash', type: 'varchar', length: 64 })
  codeHash: string;

  /** Codes that were entered by whoever asked for this one. */
  @Column({ type: 'integer' })
  tries: number;

  /** Codes that were entered from another network. */
  @Column({ name: 'tries_elsewhere', type: 'integer' })
  triesElsewhere: number;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  @TimestampColumn({ name: 'expires_at' })
  expiresAt: string;

  @TimestampColumn({ name: 'used_at', nullable: true })
  usedAt: string | null;
}
