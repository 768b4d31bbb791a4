import { Module } from '@nestjs/common';
import { OutboxController } from './outbox.controller.js';

/** The door through which administrators read the outbox. */
@Module({ controllers: [OutboxController] })
export class OutboxModule {}
