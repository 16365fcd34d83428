import { useTexts } from '../../../components/texts';
import type { LineProblem } from '../../../utils/bulk/others';

/** What was not understood, line by line. The rest was checked. */
export function Problems({ problems, count }: { problems: readonly LineProblem[]; count: number }) {
  const { t } = useTexts();
  if (count === 0) return null;
  return (
    <details class="problems">
      <summary>
        <h3>{t('others.read.problems', { count })}</h3>
      </summary>
      <ul>
        {problems.map(({ line, code, values }, index) => (
          <li key={index} data-line={line} data-problem={code}>
            {t('others.read.line', { line })} {t(`others.problem.${code}`, values)}
          </li>
        ))}
        {count > problems.length && <li>{t('others.read.more', { count: count - problems.length })}</li>}
      </ul>
    </details>
  );
}
