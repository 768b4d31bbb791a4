import { HttpException, NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { InvalidInputError } from './errors/invalid-input.error.js';
import { toProblemDocument } from './problem-document.js';
import { problemOfError } from './problem-of-error.js';

const failedQuery = (code: string): QueryFailedError =>
  new QueryFailedError('SELECT secret', [], Object.assign(new Error('driver'), { code }));

describe(problemOfError.name, () => {
  it('should keep the code, the words and the fields of a known situation', () => {
    const problem = problemOfError(new InvalidInputError([{ field: 'name', detail: 'must be a string' }]));
    expect(problem).toMatchObject({ status: 400, code: 'REQUEST.INVALID', detail: 'Check: name.' });
    expect(problem.errors).toEqual([{ field: 'name', detail: 'must be a string' }]);
  });

  it('should not repeat what the framework quotes of the request', () => {
    expect(problemOfError(new NotFoundException('Cannot GET /secret')).detail).not.toContain('secret');
    expect(problemOfError(new HttpException('Unexpected token s in secret', 400)).detail).not.toContain('secret');
  });

  it('should say no more than that something went wrong for an unknown error', () => {
    const problem = problemOfError(failedQuery('SQLITE_ERROR'));
    expect(problem.status).toBe(500);
    expect(JSON.stringify(toProblemDocument(problem, 'request-1'))).not.toMatch(/SELECT|driver/);
  });

  it.each(['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'ECONNREFUSED', '57P01'])(
    'should answer that the database is away for %s',
    (code) => expect(problemOfError(failedQuery(code))).toMatchObject({ status: 503, code: 'DATABASE.UNAVAILABLE' }),
  );

  it('should survive things thrown that are no errors', () => {
    expect(problemOfError('text').status).toBe(500);
    expect(problemOfError(undefined).status).toBe(500);
  });
});
