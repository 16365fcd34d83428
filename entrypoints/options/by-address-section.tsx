import { useState } from 'preact/hooks';
import { ConfirmButton } from '../../components/confirm-button';
import { useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { type ByAddress, withValue } from '../../utils/storage/by-account';
import { type CheckedItem, change } from '../../utils/storage/checked-item';
import { failureText } from './failure';
import { leaveToHeading, Section } from './section';
import { useStays } from './use-stays';

type Words = ReturnType<typeof useTexts>;

interface Props<T> {
  /** Its anchor; title and introduction are the texts of `options.<id>`. */
  id: string;
  item: CheckedItem<ByAddress<T>>;
  /** What is said beside an address; where nothing is, it has no row. */
  about(value: T, words: Words): string;
  /** The address as it is written; else in small letters. */
  nameOf?(value: T): string;
  /** The button of a row, the same in full, and what was done then. */
  remove: { label: string; labelOne: string; done: string };
  /** The same for all rows at once, where that is offered. */
  removeAll?: { label: string; sure: string; done: string };
}

/** Something kept of each address, each with a button that takes it away; only where there is any. */
export function ByAddressSection<T>({ id, item, about, nameOf, remove, removeAll }: Props<T>) {
  const words = useTexts();
  const { t } = words;
  const [said, setSaid] = useState<string>();
  const lines = Object.entries(useStored(item) ?? {}).flatMap(([account, addresses]) =>
    Object.entries(addresses)
      .map(([address, value]) => ({ account, address, name: nameOf?.(value) ?? address, text: about(value, words) }))
      .filter(({ text }) => text !== ''),
  );
  const stays = useStays(lines.length > 0);
  if (!stays) return null;
  const edit = (button: Element, after: (all: ByAddress<T>) => ByAddress<T>, done: string) => {
    leaveToHeading(button);
    void change(item, after).then(
      () => setSaid(done),
      (error) => setSaid(failureText(error, t)),
    );
  };
  return (
    <Section id={id} title={t(`options.${id}.title`)} about={t(`options.${id}.about`)} said={said}>
      <ul class="rows">
        {lines.map(({ account, address, name, text }) => (
          <li key={`${account} ${address}`} data-address={address}>
            <div>
              <bdi class="address">{name}</bdi> <span class="about">{text}</span>
            </div>
            <button
              type="button"
              aria-label={t(remove.labelOne, { address })}
              onClick={({ currentTarget }) =>
                edit(currentTarget, (all) => withValue(all, account, address, undefined), t(remove.done, { address }))
              }
            >
              {t(remove.label)}
            </button>
          </li>
        ))}
      </ul>
      {removeAll && lines.length > 0 && (
        <ConfirmButton
          label={t(removeAll.label)}
          question={t(removeAll.sure)}
          onConfirm={(button) => edit(button, () => ({}), t(removeAll.done))}
        />
      )}
    </Section>
  );
}
