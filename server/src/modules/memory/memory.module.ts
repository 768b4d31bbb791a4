import { Global, Module } from '@nestjs/common';
import { KnownValues } from './known-values.js';
import { MemoryController } from './memory.controller.js';
import { MemoryListener } from './memory.listener.js';
import { MemoryService } from './memory.service.js';
import { TasteMemory } from './taste-memory.contract.js';
import { UserMemoryController } from './user-memory.controller.js';
import { UserMemoryService } from './user-memory.service.js';
import { UserPreferenceRepository } from './user-preference.repository.js';

/** Typed preferences of people, learned from what they state. Global, since tools ask for them by their contract. */
@Global()
@Module({
  controllers: [MemoryController, UserMemoryController],
  providers: [
    MemoryService,
    MemoryListener,
    UserMemoryService,
    KnownValues,
    UserPreferenceRepository,
    { provide: TasteMemory, useExisting: MemoryService },
  ],
  exports: [MemoryService, UserMemoryService, TasteMemory],
})
export class MemoryModule {}
