/** The text that the person selected. Runs in a page by itself, so it uses nothing from here. */
export function selectionOfPage(): string {
  const focused = document.activeElement;
  if (focused instanceof HTMLTextAreaElement) {
    return focused.value.slice(focused.selectionStart, focused.selectionEnd);
  }
  return String(getSelection() ?? '');
}
