import { Module } from '@nestjs/common';
import { SupportRequestsModule } from '../support-requests.module.js';
import { SupportRequestsData } from './support-requests-data.js';

/** Requests for a person in personal exports; apart, because commands work with them and without sign-in. */
@Module({ imports: [SupportRequestsModule], providers: [SupportRequestsData] })
export class SupportRequestsDataModule {}
