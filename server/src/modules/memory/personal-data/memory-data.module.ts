import { Module } from '@nestjs/common';
import { MemoryModule } from '../memory.module.js';
import { MemoryData } from './memory-data.js';

/** Memory in personal exports; apart, because commands work with memory and without sign-in. */
@Module({ imports: [MemoryModule], providers: [MemoryData] })
export class MemoryDataModule {}
