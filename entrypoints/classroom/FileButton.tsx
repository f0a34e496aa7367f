import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** Kinds of files that the dialog offers, as in the attribute. */
  readonly accept: string;
  onOpen(file: File | undefined): Promise<void>;
}

/** A button that asks for a file; the same file can be asked for again. */
export function FileButton({ label, accept, onOpen }: FileButtonProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class="button" type="button" onClick={() => file.current?.click()}>
        {label}
      </button>
      <input
        ref={file}
        class="unseen"
        type="file"
        tabIndex={-1}
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const { currentTarget } = event;
          void onOpen(currentTarget.files?.[0]).then(() => {
            currentTarget.value = '';
          });
        }}
      />
    </>
  );
}
