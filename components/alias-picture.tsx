import { useTexts } from './texts';

/** A small picture of the first page of Gmail's window, with the box marked. It shows; it is no control. */
export function AliasPicture({ ticked }: { ticked: boolean }) {
  const { t, rich } = useTexts();
  const label = rich('alias.box')
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
  return (
    <figure class="picture" role="img" aria-label={t(ticked ? 'alias.picture_ticked' : 'alias.picture_unticked')}>
      <svg viewBox="0 0 320 96" aria-hidden="true">
        <rect class="paper" x="0.5" y="0.5" width="319" height="95" rx="4" />
        <rect class="bar" x="0.5" y="0.5" width="319" height="16" rx="4" />
        <rect class="field" x="96" y="24" width="150" height="12" />
        <rect class="field" x="96" y="42" width="150" height="12" />
        <rect class="line" x="30" y="28" width="56" height="5" />
        <rect class="line" x="18" y="46" width="68" height="5" />
        <rect class="box" x="96" y="64" width="12" height="12" />
        {ticked && <path class="tick" d="M98.5 70l3 3.5 5-7" />}
        <text x="114" y="74">
          {label}
        </text>
        <rect class="ring" x="88" y="58" width="200" height="25" rx="8" />
      </svg>
    </figure>
  );
}
