import { Fragment } from 'preact';
import type { Piece } from '../utils/texts/fill';

/** A line of text with its values and Gmail's labels marked; each keeps its own writing direction. */
export const Rich = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {pieces.map((piece, index) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <Fragment key={index}>
          <bdi class={piece.kind}>{piece.text}</bdi>
          {piece.note}
        </Fragment>
      ),
    )}
  </>
);
