import { expect, test, vi } from 'vitest';
import { latestOnly } from '../../components/latest-only';

/** Answers in the order in which the test gives them. */
function answers() {
  const give: Record<string, (answer: string) => void> = {};
  const ask = (question: string) => new Promise<string>((resolve) => Object.assign(give, { [question]: resolve }));
  return { ask, give };
}

test('an answer that was overtaken is not used', async () => {
  const { ask, give } = answers();
  const use = vi.fn();
  const load = latestOnly(ask, use);
  const both = [load('first'), load('second')];
  give.second?.('new');
  give.first?.('old');
  await Promise.all(both);
  expect(use.mock.calls).toEqual([['new', 'second']]);
});

test('each answer that came in time is used', async () => {
  const { ask, give } = answers();
  const use = vi.fn();
  const load = latestOnly(ask, use);
  for (const question of ['first', 'second']) {
    const done = load(question);
    give[question]?.(`${question} answer`);
    await done;
  }
  expect(use.mock.calls).toEqual([
    ['first answer', 'first'],
    ['second answer', 'second'],
  ]);
});

test('a question without an answer is told to whoever asked', async () => {
  await expect(latestOnly(() => Promise.reject(new Error('gone')), vi.fn())()).rejects.toThrow('gone');
});
