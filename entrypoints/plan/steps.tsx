import { Rich } from '../../components/rich';
import { useTexts } from '../../components/texts';
import type { Values } from '../../utils/texts/fill';

/** What to do, one after the other. */
export function Steps({ path, values = {} }: { path: string; values?: Values }) {
  const { lines } = useTexts();
  return (
    <ol class="steps">
      {lines(path, values).map((step, index) => (
        <li key={index}>
          <Rich pieces={step} />
        </li>
      ))}
    </ol>
  );
}
