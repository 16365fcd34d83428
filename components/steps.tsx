import type { Values } from '../utils/texts/fill';
import { Rich } from './rich';
import { useTexts } from './texts';

/** What to do, one after the other: the lines of one text or of several. */
export function Steps({ of, values }: { of: string | string[]; values?: Values }) {
  const { lines } = useTexts();
  const steps = [of].flat().flatMap((path) => lines(path, values));
  if (steps.length === 0) return null;
  return (
    <ol>
      {steps.map((step, index) => (
        <li key={index}>
          <Rich pieces={step} />
        </li>
      ))}
    </ol>
  );
}
