interface Props {
  label: string;
  /** Longer texts will be refused. */
  maxCharacters: number;
  onFile(name: string, text: string): void;
}

/** Lets the user choose a JSON file. One that is too large is read only so far that this shows. */
export const FileButton = ({ label, maxCharacters, onFile }: Props) => (
  <label class="button">
    {label}
    <input
      type="file"
      class="visually-hidden"
      accept=".json,application/json"
      onChange={async ({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (!file) return;
        // A character is at most four bytes long.
        const text = await file.slice(0, 4 * (maxCharacters + 1)).text();
        // So that the same file can be chosen again once it is corrected.
        currentTarget.value = '';
        onFile(file.name, text);
      }}
    />
  </label>
);
