import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';

const ATTEMPTS = 'verification_attempts';

/** Claims for the limits to count, apart from the attempts, which go with their conversation and account. */
export class CountedClaims1767225603200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(countedClaims());
    for (const { name } of indexesOfAttempts()) await queryRunner.dropIndex(ATTEMPTS, name);
    await queryRunner.dropColumn(ATTEMPTS, 'address_hash');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.addColumn(
      ATTEMPTS,
      new TableColumn({ name: 'address_hash', type: 'varchar', length: '64', isNullable: true }),
    );
    for (const index of indexesOfAttempts()) await queryRunner.createIndex(ATTEMPTS, new TableIndex(index));
    await queryRunner.dropTable('counted_claims');
  }
}

function countedClaims(): Table {
  return new Table({
    name: 'counted_claims',
    columns: [
      { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      { name: 'user_hash', type: 'varchar', length: '64' },
      { name: 'identifier_hash', type: 'varchar', length: '64' },
      { name: 'subject_hash', type: 'varchar', length: '64' },
      { name: 'address_hash', type: 'varchar', length: '64', isNullable: true },
      { name: 'claimed_at', type: 'varchar', length: '24' },
    ],
    indices: [
      { name: 'counted_claims_user', columnNames: ['user_hash', 'claimed_at'] },
      { name: 'counted_claims_identifier', columnNames: ['identifier_hash', 'claimed_at'] },
      { name: 'counted_claims_subject', columnNames: ['subject_hash', 'claimed_at'] },
      { name: 'counted_claims_address', columnNames: ['address_hash', 'claimed_at'] },
      { name: 'counted_claims_time', columnNames: ['claimed_at'] },
    ],
  });
}

/** The indexes of attempts that only the limits used. */
function indexesOfAttempts(): { name: string; columnNames: string[] }[] {
  return [
    { name: 'verification_attempts_user', columnNames: ['user_id', 'sent_at'] },
    { name: 'verification_attempts_identifier', columnNames: ['identifier_hash', 'sent_at'] },
    { name: 'verification_attempts_subject', columnNames: ['subject_hash', 'sent_at'] },
    { name: 'verification_attempts_address', columnNames: ['address_hash', 'sent_at'] },
  ];
}
