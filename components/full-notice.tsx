import { useEffect, useState } from 'preact/hooks';
import { useTexts } from './texts';

/** Says once that the browser had no room. `take` tells whether there is that to say, and then no more. */
export function FullNotice({ take }: { take: () => Promise<boolean> }) {
  const { t } = useTexts();
  const [full, setFull] = useState(false);
  useEffect(() => {
    void take().then((was) => was && setFull(true));
  }, [take]);
  return full ? (
    <p class="notice full" role="status">
      {t('ui.full')}
    </p>
  ) : null;
}
