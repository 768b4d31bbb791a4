import { Injectable } from '@nestjs/common';
import { UsersService } from '../users/users.service.js';
import type { MemoryChange } from './memory-change.js';
import { MemoryService, type ShownMemory } from './memory.service.js';

/** What is remembered of an account, for those who look after accounts. */
@Injectable()
export class UserMemoryService {
  constructor(
    private readonly memory: MemoryService,
    private readonly users: UsersService,
  ) {}

  /** @throws UserNotFoundError. */
  async show(id: number): Promise<ShownMemory> {
    return this.memory.show(await this.ownerOf(id));
  }

  /** @throws UserNotFoundError, UnknownPreferenceError. */
  async change(id: number, change: MemoryChange): Promise<ShownMemory> {
    return this.memory.change(await this.ownerOf(id), change);
  }

  /** @throws UserNotFoundError. */
  async forget(id: number): Promise<void> {
    await this.memory.forget(await this.ownerOf(id));
  }

  private async ownerOf(id: number): Promise<{ userId: number; customerId: number | null }> {
    const { customerId } = await this.users.get(id);
    return { userId: id, customerId };
  }
}
