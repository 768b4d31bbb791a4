import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { offsetOf, Page, pageOf, PageQueryDto } from '../../common/http/page.js';
import { AuditEntryDto, toAuditEntryDto } from './audit-entry.dto.js';
import { AuditService } from './audit.service.js';

/** The audit trail, for administrators in person. */
@ApiTags('Administration')
@Controller('api/audit')
@Authenticated({ roles: ['admin'], interactive: true })
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Endpoint({ summary: 'Read the audit trail, newest first', response: pageOf(AuditEntryDto) })
  async list(@Query() query: PageQueryDto): Promise<Page<AuditEntryDto>> {
    const { entries, count } = await this.audit.page(query.limit, offsetOf(query));
    return new Page(entries, count, query).map(toAuditEntryDto);
  }
}
