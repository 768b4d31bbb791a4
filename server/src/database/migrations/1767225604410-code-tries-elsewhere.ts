import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** Tries of a sign-in code by strangers, counted apart, so that they cannot use up those of its owner. */
export class CodeTriesElsewhere1767225604410 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.addColumn(
      'sign_in_codes',
      new TableColumn({ name: 'tries_elsewhere', type: 'integer', default: 0 }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn('sign_in_codes', 'tries_elsewhere');
  }
}
