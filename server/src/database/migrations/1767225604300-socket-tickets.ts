import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** Tickets that open a socket once. */
export class SocketTickets1767225604300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(
      new Table({
        name: 'socket_tickets',
        columns: [
          { name: 'token_hash', type: 'varchar', length: '64', isPrimary: true },
          { name: 'session_id', type: 'varchar', length: '64' },
          { name: 'expires_at', type: 'varchar', length: '24' },
        ],
        indices: [{ name: 'socket_tickets_age', columnNames: ['expires_at'] }],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('socket_tickets');
  }
}
