import { type DynamicModule, Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { EncryptionModule } from '../common/encryption/encryption.module.js';
import { ConfigModule } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { DatabaseModule } from '../database/database.module.js';
import { MailModule } from '../mail/mail.module.js';
import { AgentsModule } from '../modules/agents/agents.module.js';
import { AuditModule } from '../modules/audit/audit.module.js';
import { ConversationsModule } from '../modules/conversations/conversations.module.js';
import { PolicyModule } from '../modules/policy/policy.module.js';
import { StoreModule } from '../modules/store/store.module.js';
import { SupportRequestsModule } from '../modules/support-requests/support-requests.module.js';
import { PauseModule } from '../modules/system/pause/pause.module.js';
import { UsersModule } from '../modules/users/users.module.js';
import { GraphForgetter } from './graph-forgetter.js';

/**
 * The application below its interfaces: what commands work with. Chat is left out on purpose, since its start takes up
 * runs that belong to the server working beside the command.
 */
@Module({})
export class ManageModule {
  /** @param settings the result of `readSettings`. */
  static with(settings: Settings): DynamicModule {
    return {
      module: ManageModule,
      imports: [
        ConfigModule.with(settings),
        EncryptionModule,
        EventEmitterModule.forRoot(),
        DatabaseModule,
        MailModule,
        AuditModule,
        PolicyModule,
        StoreModule,
        UsersModule,
        ConversationsModule,
        PauseModule,
        SupportRequestsModule,
        AgentsModule.register(),
      ],
      providers: [GraphForgetter],
    };
  }
}
