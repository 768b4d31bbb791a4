import { i18n } from '@/i18n';
import { ApiProblem } from '@/api/problem';

const TEXT_BY_STATUS: Readonly<Record<number, string>> = {
  403: 'errors.forbidden',
  404: 'errors.gone',
  413: 'errors.tooLong',
  503: 'errors.unavailable',
};

/** What went wrong in a sentence for people; the server's own sentence where it wrote one for them. */
export function explainError(error: unknown): string {
  const { t } = i18n.global;
  if (!(error instanceof ApiProblem)) return error instanceof TypeError ? t('errors.offline') : t('errors.unknown');
  if (error.status === 429) return explainWait(error);
  const fields = error.fieldErrors.map((field) => field.detail).join(' ');
  const known = TEXT_BY_STATUS[error.status];
  return fields || (error.status < 500 && error.detail) || t(known ?? 'errors.unknown');
}

function explainWait(error: ApiProblem): string {
  const { t } = i18n.global;
  const seconds = error.retryAfterSeconds;
  return seconds === null ? t('errors.tooMany', 2) : t('errors.tooMany', { seconds }, 1);
}
