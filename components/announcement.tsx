import { useEffect, useState } from 'preact/hooks';

/** Read out and not seen. Screen readers pass over what a live region holds as it appears, so the text comes after it. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <span role="status" class="visually-hidden">
      {said}
    </span>
  );
}
