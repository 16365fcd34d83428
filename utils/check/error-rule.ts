import type { Params } from '../report';
import type { ExampleFacts } from './examples';
import type { Facts } from './facts';
import { hostParams, isNameChecked, recommendedFor } from './recommend';
import { defineRule, type Failure, fail, pass, type Rule } from './rule';

type ErrorRule = Omit<Rule, 'needs' | 'check' | 'examples'> & {
  /** What the page, the profile or DNS adds to it. */
  say?(facts: Facts): Omit<Failure, 'outcome'>;
  /** Besides the bare error: facts that change what is said. */
  examples?: readonly ExampleFacts[];
};

/** A rule for an error text: it fails when `explain` found its id in a text that this address met. */
export function defineErrorRule({ say, examples = [], ...rule }: ErrorRule): Rule {
  const errors = [rule.id];
  return defineRule({
    ...rule,
    needs: ['errors'],
    check: (facts) => (facts.errors.includes(rule.id) ? fail(say?.(facts)) : pass),
    examples: {
      fail: [{ errors }, ...examples.map((example) => ({ ...example, errors }))],
      pass: [{ errors: [] }],
      unknown: [{ host: 'smtp.example.com' }],
    },
  });
}

/** The server to enter, for the texts: no value where it is the one that stands there already. */
export function otherHost(facts: Facts): Params {
  const recommended = recommendedFor(facts);
  return hostParams(recommended?.host === facts.host ? undefined : recommended);
}

/** The provider's quirks as values for the texts; those it does not have are left out. */
export function quirks(facts: Facts): Params {
  const profile = facts.hostProfile ?? facts.domainProfile;
  const { foreignIpFilter, hourlyLimit, mustEnable, regionOrPlan } = profile?.quirks ?? {};
  return {
    ...(foreignIpFilter && profile && isNameChecked(profile, facts) && { filterSetting: foreignIpFilter.setting }),
    ...(hourlyLimit && { hourlyLimit }),
    ...(mustEnable && { mustEnable }),
    ...(regionOrPlan && { regionOrPlan }),
  };
}
