import type { ComponentChildren } from 'preact';

interface Props {
  /** Also the anchor of a link to it. */
  id: string;
  title: string;
  about: string;
  /** What was just done, read out by screen readers. */
  said?: string | undefined;
  children?: ComponentChildren;
}

/** One part of the options page. Its heading takes the focus where the control that had it is gone. */
export const Section = ({ id, title, about, said, children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`} class="section">
    <h2 id={`${id}-title`} tabIndex={-1}>
      {title}
    </h2>
    <p class="about">{about}</p>
    {children}
    <p role="status" class="said">
      {said}
    </p>
  </section>
);

/** For a control that is about to vanish: the heading of its section takes the focus. */
export const leaveToHeading = (control: Element): void =>
  control.closest('section')?.querySelector<HTMLElement>('h2')?.focus();
