import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit/audit.module.js';
import { AuthModule } from '../../auth/auth.module.js';
import { UserAdministrationService } from './user-administration.service.js';
import { UserSearchRepository } from './user-search.repository.js';
import { UsersController } from './users.controller.js';

/** The door through which staff see accounts and administrators change them. */
@Module({
  imports: [AuditModule, AuthModule],
  controllers: [UsersController],
  providers: [UserAdministrationService, UserSearchRepository],
})
export class UserAdministrationModule {}
