/** Who wants what is pasted or dropped anywhere on the page. */
export interface PageInputListener {
  /** Text that belongs to no field. */
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
  /** Whether something that can be taken is held over the page. */
  onDragging: (isDragging: boolean) => void;
}

/**
 * Takes what is pasted outside of fields, and what is dropped anywhere: a file beside the box must not open in the place of the page.
 * @returns a function that stops listening
 */
export function onPageInput({ onText, onFiles, onDragging }: PageInputListener): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  /** @returns whether there was anything to take */
  const take = (data: DataTransfer | null): boolean => {
    const files = [...(data?.files ?? [])];
    const text = data?.getData('text/plain') ?? '';
    if (files.length > 0) onFiles(files);
    else if (text !== '') onText(text);
    return files.length > 0 || text !== '';
  };
  document.addEventListener(
    'paste',
    (event) => {
      const hasFiles = (event.clipboardData?.files.length ?? 0) > 0;
      if ((hasFiles || !isField(event.target)) && take(event.clipboardData)) event.preventDefault();
    },
    { signal },
  );
  document.addEventListener(
    'dragover',
    (event) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      onDragging(true);
    },
    { signal },
  );
  document.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      // From one element to the next, the drag is still over the page.
      if (!relatedTarget) onDragging(false);
    },
    { signal },
  );
  document.addEventListener(
    'drop',
    (event) => {
      onDragging(false);
      if (isOurs(event) && take(event.dataTransfer)) event.preventDefault();
    },
    { signal },
  );
  return () => controller.abort();
}

/** Files always; text only where no field takes it by itself. */
function isOurs({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  return types.includes('Files') || (types.includes('text/plain') && !isField(target));
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea:not([readonly]), [contenteditable]');
}
