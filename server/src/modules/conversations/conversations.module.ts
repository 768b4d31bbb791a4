import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { UsersModule } from '../users/users.module.js';
import { VerificationModule } from '../verification/verification.module.js';
import { ConversationOverviewsRepository } from './conversation-overviews.repository.js';
import { ConversationTitles } from './conversation-titles.js';
import { ConversationsController } from './conversations.controller.js';
import { ConversationsListener } from './conversations.listener.js';
import { ConversationsRepository } from './conversations.repository.js';
import { ConversationsService } from './conversations.service.js';
import { MessageSeal } from './message-seal.js';
import { MessagesController } from './messages.controller.js';
import { MessagesRepository } from './messages.repository.js';
import { MessagesService } from './messages.service.js';
import { IdempotencyKeysRepository } from './runs/idempotency-keys.repository.js';
import { RunEventsRepository } from './runs/run-events.repository.js';
import { RunSeal } from './runs/run-seal.js';
import { RunsRepository } from './runs/runs.repository.js';
import { TurnsRepository } from './runs/turns.repository.js';
import { WordIndexRenewal } from './search/word-index-renewal.js';
import { WordIndex } from './search/word-index.js';
import { StaffMessagesRepository } from './staff/staff-messages.repository.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { StatisticsService } from './statistics/statistics.service.js';
import { BulkTransferService } from './transfer/bulk-transfer.service.js';
import { ConversationExporter } from './transfer/conversation-exporter.js';
import { ConversationImporter } from './transfer/conversation-importer.js';
import { ImportWriter } from './transfer/import-writer.repository.js';
import { TransferController } from './transfer/transfer.controller.js';
import { TransferService } from './transfer/transfer.service.js';
import { BranchesController } from './tree/branches.controller.js';
import { BranchesService } from './tree/branches.service.js';
import { ConversationViews } from './views/conversation-views.js';
import { ConversationWindow } from './window/conversation-window.js';

/** Conversations with the tree of their messages, and the rows of their runs. */
@Module({
  imports: [AuditModule, UsersModule, VerificationModule],
  controllers: [
    TransferController,
    ConversationsController,
    BranchesController,
    StatisticsController,
    MessagesController,
  ],
  providers: [
    ConversationsService,
    ConversationsListener,
    ConversationTitles,
    ConversationsRepository,
    ConversationOverviewsRepository,
    BranchesService,
    StatisticsService,
    TransferService,
    BulkTransferService,
    ConversationExporter,
    ConversationImporter,
    ImportWriter,
    ConversationViews,
    ConversationWindow,
    MessagesService,
    MessagesRepository,
    MessageSeal,
    StaffMessagesRepository,
    RunsRepository,
    RunEventsRepository,
    RunSeal,
    TurnsRepository,
    IdempotencyKeysRepository,
    WordIndex,
    WordIndexRenewal,
  ],
  exports: [
    ConversationsService,
    ConversationsRepository,
    BulkTransferService,
    ConversationExporter,
    ConversationWindow,
    MessagesRepository,
    StaffMessagesRepository,
    ConversationViews,
    RunsRepository,
    RunEventsRepository,
    TurnsRepository,
    IdempotencyKeysRepository,
  ],
})
export class ConversationsModule {}
