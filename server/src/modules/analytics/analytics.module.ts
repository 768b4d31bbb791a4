import { Module } from '@nestjs/common';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { AnalyticsController } from './analytics.controller.js';
import { AnalyticsService } from './analytics.service.js';
import { AnswerCounters } from './answer-counters.js';
import { ConversationCountsRepository } from './conversation-counts.repository.js';
import { MetricsAccess } from './prometheus/metrics-access.js';
import { PrometheusController } from './prometheus/prometheus.controller.js';
import { PrometheusText } from './prometheus/prometheus-text.js';
import { ResourceMeter } from './resource-meter.js';
import { SystemMetricsController } from './system-metrics.controller.js';
import { SystemMetricsRepository } from './system-metrics.repository.js';
import { TurnRecorder } from './turn-recorder.js';

/** Figures for administrators and for Prometheus. */
@Module({
  imports: [ConversationsModule],
  controllers: [AnalyticsController, SystemMetricsController, PrometheusController],
  providers: [
    AnalyticsService,
    AnswerCounters,
    ConversationCountsRepository,
    MetricsAccess,
    PrometheusText,
    ResourceMeter,
    SystemMetricsRepository,
    TurnRecorder,
  ],
})
export class AnalyticsModule {}
