import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ChatModule } from '../chat/chat.module.js';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { UsersModule } from '../users/users.module.js';
import { VerificationModule } from '../verification/verification.module.js';
import { ApprovedAnswer } from './approved-answer.js';
import { InboxActionsController } from './inbox-actions.controller.js';
import { InboxActionsService } from './inbox-actions.service.js';
import { InboxItems } from './inbox-items.js';
import { InboxNaming } from './inbox-naming.js';
import { InboxNews } from './inbox-news.js';
import { InboxController } from './inbox.controller.js';
import { InboxService } from './inbox.service.js';
import { ReplyMail } from './reply-mail.js';
import { Takeover } from './takeover.js';

/** The staff door to what needs a person. */
@Module({
  imports: [AuditModule, ChatModule, ConversationsModule, UsersModule, VerificationModule],
  controllers: [InboxController, InboxActionsController],
  providers: [
    InboxService,
    InboxActionsService,
    InboxItems,
    InboxNaming,
    InboxNews,
    ApprovedAnswer,
    ReplyMail,
    Takeover,
  ],
})
export class InboxModule {}
