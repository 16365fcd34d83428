import { MAX_CHARACTERS } from '../utils/providers/read-profiles';

interface Props {
  label: string;
  disabled?: boolean;
  onFile(name: string, text: string): void;
}

/** Lets the user choose a JSON file. One that is too large is read only so far that this shows. */
export const FileButton = ({ label, disabled = false, onFile }: Props) => (
  <label class="button" aria-disabled={disabled}>
    {label}
    <input
      type="file"
      class="visually-hidden"
      accept=".json,application/json"
      disabled={disabled}
      onChange={async ({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (!file) return;
        // A character is at most four bytes long.
        const text = await file.slice(0, 4 * (MAX_CHARACTERS + 1)).text();
        // So that the same file can be chosen again once it is corrected.
        currentTarget.value = '';
        onFile(file.name, text);
      }}
    />
  </label>
);
