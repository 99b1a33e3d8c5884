/** An element with its class and what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A button that looks like text and does one thing. */
export function action(
  className: string,
  onClick: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = element('button', className, ...children);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

/** The page that has nothing to show, and says why. */
export function emptyPage(title: string, text: string, ...more: readonly Node[]): HTMLElement {
  return element('div', 'empty', element('p', 'empty-title', title), element('p', '', text), ...more);
}
