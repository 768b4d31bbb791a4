import { Module } from '@nestjs/common';
import { ConversationsModule } from '../conversations.module.js';
import { ConversationsData } from './conversations-data.js';

/** Conversations in personal exports; apart, because commands work with conversations and without sign-in. */
@Module({ imports: [ConversationsModule], providers: [ConversationsData] })
export class ConversationsDataModule {}
