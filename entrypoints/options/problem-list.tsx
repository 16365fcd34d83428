import { useTexts } from '../../components/texts';
import { type Problem, pathOf } from '../../utils/providers/problem';
import { lineOf, locate, type Span, scan } from './json-places';

interface Props {
  id?: string | undefined;
  problems: readonly Problem[];
  /** The JSON text that the problems are in; with it each is shown with its line. */
  text?: string | undefined;
  /** Shows the place in the text. */
  onShow?: ((place: Span) => void) | undefined;
}

/** More at once help nobody. */
const SHOWN = 20;

/** What is wrong, each with its place and what to write instead. */
export function ProblemList({ id, problems, text, onShow }: Props) {
  const { t } = useTexts();
  const scanned = text === undefined ? undefined : scan(text);
  const rest = problems.length - SHOWN;
  return (
    <ul id={id} class="problems">
      {problems.slice(0, SHOWN).map((problem, index) => {
        const place = scanned && locate(scanned, problem.at);
        const path = pathOf(problem);
        const line = place && text !== undefined ? lineOf(text, place.start) : undefined;
        const where = line ? t(path ? 'options.problems.place' : 'options.problems.line', { line, path }) : path;
        return (
          <li key={index} data-problem={problem.code} data-path={path}>
            {place && onShow ? (
              <button type="button" class="link" onClick={() => onShow(place)}>
                {where}
              </button>
            ) : (
              <b>{where}</b>
            )}{' '}
            {t(`options.problem.${problem.code}`, problem.values)}
          </li>
        );
      })}
      {rest > 0 && <li>{t('options.problems.more', { count: rest })}</li>}
    </ul>
  );
}
