import { expect, test } from 'vitest';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import type { Draft, Missing } from '../../../utils/plan/draft';
import { type PlannedAddress, planFor } from '../../../utils/plan/plan';
import { blocks, joined, server, values } from '../check/in-words';

/*
 * What becomes, in the moving plan, of the address of every situation, as committed text.
 * After a change that is meant: `npx vitest run --project unit situation-plans -u`, and look at the difference.
 */

const missingText = ({ part, sides, suggested, pattern, like, whereToFind }: Missing): string =>
  joined(
    ' ',
    `${sides.join('+')} ${part}`,
    suggested && `(${suggested}?)`,
    pattern,
    like !== pattern && like,
    whereToFind && 'to be found',
  );

const draftText = ({ incoming, outgoing, missing }: Draft): string =>
  joined(
    ' | ',
    server(incoming),
    server(outgoing),
    missing.length > 0 && `asks ${missing.map(missingText).join(', ')}`,
  );

const planLines = ({ sendAsEmail, fate, ways, handOver, mailbox, isForwarded }: PlannedAddress): string[] => [
  joined(
    ' | ',
    `${sendAsEmail} ${fate}`,
    mailbox && values({ ...mailbox, names: undefined, manual: undefined }),
    isForwarded && 'passed on',
    handOver && 'all is known',
  ),
  ...ways.map(
    ({ id, isRecommended, draft, href }) =>
      `  ${joined(' | ', joined(' ', isRecommended && '*', id, href), draft && draftText(draft))}`,
  ),
];

test('what the plan makes of every situation is what stands in situation-plans.txt', async () => {
  const text = blocks(({ page, of, today, extra }) => {
    const knowledge = defaultKnowledge(today, extra);
    const { addresses } = planFor(check(page, knowledge), knowledge);
    return addresses.filter(({ sendAsEmail }) => sendAsEmail === of).flatMap(planLines);
  });
  await expect(text).toMatchFileSnapshot('situation-plans.txt');
});
