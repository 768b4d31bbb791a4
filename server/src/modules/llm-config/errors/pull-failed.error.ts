import { ProblemError } from '../../../common/errors/problem.error.js';

const TEXTS = {
  error_in_stream: 'The model server could not download the model; its log says why.',
  cut_off: 'The download broke off before it was whole.',
  unreadable: 'What the model server said of the download cannot be read.',
};

/** A download did not come to its end: the server said that it failed, it broke off, or nobody could read what it said. */
export class PullFailedError extends ProblemError {
  readonly code = 'MODEL.PULL_FAILED';
  readonly kind = 'unavailable';

  constructor(readonly reason: keyof typeof TEXTS) {
    super(TEXTS[reason]);
  }
}
