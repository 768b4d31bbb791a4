/** One line of a chat stream that carries a piece of text. */
export function line(model: string, content: string): string {
  const message = { role: 'assistant', content };
  return `${JSON.stringify({ model, created_at: new Date().toISOString(), message, done: false })}\n`;
}

/** One line that calls a tool. */
export function callLine(model: string, name: string, given: Readonly<Record<string, unknown>>): string {
  const call = { id: 'call_1', function: { index: 0, name, arguments: given } };
  const message = { role: 'assistant', content: '', tool_calls: [call] };
  return `${JSON.stringify({ model, created_at: new Date().toISOString(), message, done: false })}\n`;
}

/** The line a whole chat stream ends with. Durations are nanoseconds. */
export function lastLine(model: string, reason: string, tokens: number, promptTokens = 4000): string {
  const counts = {
    prompt_eval_count: promptTokens,
    prompt_eval_duration: 1_000_000,
    eval_count: tokens,
    eval_duration: 1_000_000,
  };
  const message = { role: 'assistant', content: '' };
  const created = new Date().toISOString();
  return `${JSON.stringify({ model, created_at: created, message, done: true, done_reason: reason, total_duration: 2_000_000, load_duration: 1_000, ...counts })}\n`;
}
