/** For what stores, fills in or opens: only what a person does counts, not what a page's script makes up. */
export const trusted =
  <E extends Event>(act: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) act(event);
  };
