import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** Who asked for a sign-in code, so that strangers cannot use up somebody's codes. */
export class CodeRequesters1767225604400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.addColumn(
      'sign_in_codes',
      new TableColumn({ name: 'requester_hash', type: 'varchar', length: '64', default: "''" }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn('sign_in_codes', 'requester_hash');
  }
}
