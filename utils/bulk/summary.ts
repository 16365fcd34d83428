import type { Summary } from '../report';
import type { Row } from './rows';

export interface OthersSummary extends Summary {
  /** Of how many addresses no source says whether Gmail ends sending from them, and from when. */
  open: { count: number; endsMonth: string } | undefined;
}

/** All rows in numbers. */
export function countOf(rows: readonly Row[]): OthersSummary {
  const count = (...statuses: Row['status'][]) => rows.filter(({ status }) => statuses.includes(status)).length;
  const dated = (ruleId: string) =>
    rows.flatMap(({ findings }) => findings.find((said) => said.ruleId === ruleId && said.isNote)?.endsMonth ?? []);
  const [ending, open] = [dated('third-party-retirement'), dated('workspace-retirement-open')];
  return {
    toFix: count('error', 'warning'),
    questions: count('unknown'),
    fine: count('ok', 'info'),
    ends: ending[0] ? { count: ending.length, of: rows.length, from: ending[0] } : undefined,
    open: open[0] ? { count: open.length, endsMonth: open[0] } : undefined,
  };
}
