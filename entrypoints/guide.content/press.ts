const SEQUENCE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Clicks one of Gmail's links the way a mouse does: some of its widgets react to the presses before the click only. */
export function press(element: Element): void {
  for (const type of SEQUENCE) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, button: 0 }));
  }
}
