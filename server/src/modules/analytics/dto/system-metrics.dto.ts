import { ApiProperty } from '@nestjs/swagger';
import type { SystemMetrics } from '../entities/system-metrics.entity.js';

/** What one answer took. */
export class SystemMetricsDto {
  @ApiProperty({ example: 4 })
  id: number;

  @ApiProperty({ example: '2026-01-05T09:30:00.000Z' })
  timestamp: string;

  @ApiProperty({ example: 12.5, description: 'Per cent of one processor since the row before.' })
  cpu_usage: number;

  @ApiProperty({ example: 2.1, description: 'Per cent of the memory of the machine.' })
  memory_usage: number;

  @ApiProperty({ example: 14, description: 'Milliseconds.' })
  response_time: number;

  @ApiProperty({ example: 'music_agent' })
  agent_type: string;

  @ApiProperty()
  success: boolean;
}

/** The fields of a row in the spelling of the interface. */
export function toSystemMetricsDto(row: SystemMetrics): SystemMetricsDto {
  return {
    id: row.id,
    timestamp: row.timestamp,
    cpu_usage: row.cpuUsage,
    memory_usage: row.memoryUsage,
    response_time: row.responseTime,
    agent_type: row.agentType,
    success: row.success,
  };
}
